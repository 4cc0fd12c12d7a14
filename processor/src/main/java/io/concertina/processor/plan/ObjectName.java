package io.concertina.processor.plan;

import io.concertina.migration.Version;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Names of the objects that a migration makes. They carry a hash of what is made, so that the same
 * name is the same object, and fit into PostgreSQL's 63 bytes with every prefix and suffix.
 */
public final class ObjectName {

  private static final int LIMIT = 63 - "zz_".length() - "_gi".length();

  private ObjectName() {}

  /** The name of what {@code sql} makes for the column, {@code sql} being without the name. */
  public static String of(Version version, String column, String sql) {
    String prefix = "concertina_" + padded(version) + "_";
    String suffix = "_" + Sha256.hex(sql).substring(0, 8);
    return fitting(prefix + cut(column, LIMIT - prefix.length() - suffix.length()) + suffix, LIMIT);
  }

  /**
   * The name under which a dropped column or table waits for its purge, and of the table that keeps
   * rows of another.
   */
  public static String aside(Version version, String column) {
    String prefix = "concertina_" + padded(version) + "_";
    return prefix + cut(column, 63 - prefix.length());
  }

  /** The name of the counter of writes that need the triggers of the change. */
  public static String counter(Version opened) {
    return fitting("concertina_writes_" + opened.toString().replace('.', '_'));
  }

  /** The setting in which the first trigger of a change notes for the last what it left. */
  public static String noted(Version opened) {
    return "concertina.left_" + opened.toString().replace('.', '_');
  }

  /** The table that keeps what a change writes over. */
  public static String undo(Version version) {
    return fitting("concertina_undo_" + version.toString().replace('.', '_'));
  }

  /**
   * A name that is made of others, as it is where it fits into PostgreSQL's 63 bytes; else its
   * beginning and a hash of all of it, so that two names stay two.
   */
  public static String fitting(String name) {
    return fitting(name, 63);
  }

  private static String fitting(String name, int limit) {
    if (name.getBytes(StandardCharsets.UTF_8).length <= limit) {
      return name;
    }
    String hash = "_" + Sha256.hex(name).substring(0, 8);
    return cut(name, limit - hash.length()) + hash;
  }

  private static String padded(Version version) {
    return Arrays.stream(version.toString().split("\\.", -1))
        .map(part -> String.format(Locale.ROOT, "%4s", part).replace(' ', '0'))
        .collect(Collectors.joining("_"));
  }

  private static String cut(String text, int bytes) {
    String cut = text;
    while (cut.getBytes(StandardCharsets.UTF_8).length > Math.max(bytes, 0)) {
      cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
    }
    return cut;
  }
}
