package io.concertina.processor.plan;

import io.concertina.migration.Phase;
import java.util.List;

/**
 * The text that a checksum is taken of: an operation's kind and its attributes by explicit names,
 * so that it survives any renaming in this code. What has its default is left out.
 */
public final class Canonical {

  private final StringBuilder text = new StringBuilder();

  private Canonical(String kind) {
    text.append(kind);
  }

  /** An operation. */
  static Canonical of(String kind, String id, Phase phase) {
    return new Canonical(kind).with("id", id).with("phase", phase.name());
  }

  /** Something without a phase of its own. */
  static Canonical of(String kind) {
    return new Canonical(kind);
  }

  Canonical with(String name, String value) {
    if (!value.isEmpty()) {
      text.append(' ').append(name).append('=').append(quoted(value));
    }
    return this;
  }

  Canonical with(String name, boolean value) {
    return value ? with(name, "true") : this;
  }

  Canonical with(String name, List<String> values) {
    for (String value : values) {
      with(name, value);
    }
    return this;
  }

  Canonical with(String name, Text value) {
    return with(name, value.sql()).with("sqlite-" + name, value.overridden() ? value.sqlite() : "");
  }

  private static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  /** One line. */
  @Override
  public String toString() {
    return text.toString();
  }
}
