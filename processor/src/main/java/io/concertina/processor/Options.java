package io.concertina.processor;

import io.concertina.processor.read.Naming;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * What a build may say with {@code -A}.
 *
 * @param naming how names are made that the source does not give
 * @param packageName the package of the generated classes; empty for the one they have in common
 */
record Options(Naming naming, Optional<String> packageName) {

  private static final String NAMING = "concertina.naming";
  private static final String PACKAGE = "concertina.package";

  /** The names of all options. */
  static final Set<String> NAMES = Set.of(NAMING, PACKAGE);

  static Options of(Map<String, String> given) throws InvalidOption {
    Optional<String> packageName = Optional.ofNullable(given.get(PACKAGE));
    if (packageName.isPresent() && !SourceVersion.isName(packageName.get())) {
      throw new InvalidOption(PACKAGE, packageName.get(), "not the name of a package");
    }
    String naming = given.getOrDefault(NAMING, "snake");
    return switch (naming) {
      case "snake" -> new Options(Naming.SNAKE, packageName);
      case "jpa" -> new Options(Naming.JPA, packageName);
      default -> throw new InvalidOption(NAMING, naming, "the namings are snake and jpa");
    };
  }
}
