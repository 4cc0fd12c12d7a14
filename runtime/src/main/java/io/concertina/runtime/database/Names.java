package io.concertina.runtime.database;

import io.concertina.migration.Identifier;
import io.concertina.migration.Table;
import io.concertina.migration.Version;

/**
 * Puts the schema that the service runs on into names and statements.
 *
 * @param schema the schema exactly as the database has it; empty while only the connection's
 *     default is known
 */
public record Names(String schema) {

  /** The table of every attempt. */
  public String history() {
    return own("concertina_history");
  }

  /** The table with the one row of whoever migrates. */
  public String lease() {
    return own("concertina_lease");
  }

  /** The table of cursors. */
  public String chunk() {
    return own("concertina_chunk");
  }

  /** The table of living instances. */
  public String instance() {
    return own("concertina_instance");
  }

  /** The table of how long nobody has needed an open change. */
  public String change() {
    return own("concertina_change");
  }

  /** The table of rows that refused what a backfill writes. */
  public String quarantine() {
    return own("concertina_quarantine");
  }

  /** The name, without schema, of the table that keeps what a backfill overwrites. */
  public static String undoName(Version version) {
    return "concertina_undo_" + version.toString().replace('.', '_');
  }

  /** A table of Concertina's own. */
  public String own(String name) {
    return prefix() + Identifier.quote(name);
  }

  /** A table of the service. */
  public String of(Table table) {
    return resolve(table.sql());
  }

  /** The schema a table is in. */
  public String schemaOf(Table table) {
    return table.schema().isEmpty() ? schema : table.schema();
  }

  /** A generated statement with the schema in its place. */
  public String resolve(String sql) {
    if (schema.isEmpty()) {
      return sql.replace("${schema-literal}.", "").replace("${schema}.", "");
    }
    String quoted = Identifier.quote(schema);
    return sql.replace("${schema-literal}", quoted.replace("'", "''")).replace("${schema}", quoted);
  }

  /** What stands in a generated statement for the type of a column of the live database. */
  public static String typeOf(String column) {
    return "${type " + Identifier.quote(column) + "}";
  }

  private String prefix() {
    return schema.isEmpty() ? "" : Identifier.quote(schema) + ".";
  }
}
