package io.concertina.processor.read;

import java.util.Locale;

/** How a name that the source does not give is made of a class's or a field's name. */
public enum Naming {
  /** Snake case, as Spring Boot and Hibernate's usual naming strategy have it. */
  SNAKE,
  /** The Java name itself, as the persistence specification has it. */
  JPA;

  String apply(String name) {
    return this == JPA ? name : snake(name);
  }

  /** {@code fullName} becomes {@code full_name}; a run of capitals stays one word. */
  static String snake(String name) {
    StringBuilder snake = new StringBuilder(name.replace('.', '_'));
    for (int i = 1; i < snake.length() - 1; i++) {
      boolean wordEnds =
          Character.isLowerCase(snake.charAt(i - 1)) || Character.isDigit(snake.charAt(i - 1));
      boolean wordStarts =
          Character.isUpperCase(snake.charAt(i))
              && (Character.isLowerCase(snake.charAt(i + 1))
                  || Character.isDigit(snake.charAt(i + 1)));
      if (wordEnds && wordStarts) {
        snake.insert(i, '_');
        i++;
      }
    }
    return snake.toString().toLowerCase(Locale.ROOT);
  }

  /**
   * Snake case as Spring Data has it: each run of capitals is a word, its last one starts a word.
   */
  static String words(String name) {
    return name.replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})", "_")
        .toLowerCase(Locale.ROOT);
  }
}
