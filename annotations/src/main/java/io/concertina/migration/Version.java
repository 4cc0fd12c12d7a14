package io.concertina.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A place in the order: dot-separated numbers compared one by one, so that {@code 7 < 7.1 < 10}.
 * Trailing zeros do not count: {@code 7} and {@code 7.0} are the same place.
 */
public final class Version implements Comparable<Version> {

  private static final Pattern NUMBERS = Pattern.compile("\\d{1,18}(\\.\\d{1,18})*");

  private final String text;
  private final List<Long> parts;

  private Version(String text, List<Long> parts) {
    this.text = text;
    this.parts = parts;
  }

  /**
   * Reads a version.
   *
   * @throws IllegalArgumentException unless it is dot-separated numbers of at most 18 digits
   */
  public static Version of(String text) {
    if (!NUMBERS.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "version \"" + text + "\" is not made of dot-separated numbers, like 7 or 2026.11.20.1");
    }
    List<Long> parts = new ArrayList<>();
    for (String part : text.split("\\.", -1)) {
      parts.add(Long.valueOf(part));
    }
    while (parts.size() > 1 && parts.get(parts.size() - 1) == 0) {
      parts.remove(parts.size() - 1);
    }
    return new Version(text, List.copyOf(parts));
  }

  @Override
  public int compareTo(Version other) {
    for (int i = 0; i < Math.min(parts.size(), other.parts.size()); i++) {
      int order = parts.get(i).compareTo(other.parts.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(parts.size(), other.parts.size());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Version that && parts.equals(that.parts);
  }

  @Override
  public int hashCode() {
    return parts.hashCode();
  }

  /** The version as it was written. */
  @Override
  public String toString() {
    return text;
  }
}
