package io.concertina.migration;

/**
 * A table's name.
 *
 * @param schema the schema exactly as the database has it; empty for the one the service runs on
 * @param name the table exactly as the database has it
 */
public record Table(String schema, String name) {

  /** As SQL text in which {@code ${schema}} still stands for the service's schema. */
  public String sql() {
    return (schema.isEmpty() ? "${schema}" : Identifier.quote(schema))
        + "."
        + Identifier.quote(name).replace("${", "${dollar}{");
  }

  /** As a person writes it. */
  @Override
  public String toString() {
    return schema.isEmpty() ? name : schema + "." + name;
  }
}
