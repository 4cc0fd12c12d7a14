package io.concertina.runtime.database;

import io.concertina.migration.Identifier;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the schema that the service runs on into names and statements.
 *
 * @param schema the schema exactly as the database has it; empty while only the connection's
 *     default is known
 */
public record Names(String schema) {

  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\$\\{(schema|schema-literal|dollar)}(\\.?)");

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

  /**
   * A generated statement with the schema in its place. {@code ${dollar}} is how a dollar sign of
   * the user's is written where it would begin one of our placeholders.
   */
  public String resolve(String sql) {
    Matcher found = PLACEHOLDER.matcher(sql);
    StringBuilder resolved = new StringBuilder();
    while (found.find()) {
      found.appendReplacement(resolved, Matcher.quoteReplacement(resolved(found)));
    }
    return found.appendTail(resolved).toString();
  }

  /** One pass over the statement: what is put in is not looked at again. */
  private String resolved(MatchResult found) {
    String point = found.group(2);
    if (found.group(1).equals("dollar")) {
      return "$" + point;
    }
    if (schema.isEmpty()) {
      return point.isEmpty() ? found.group() : "";
    }
    String quoted = Identifier.quote(schema);
    return (found.group(1).equals("schema") ? quoted : quoted.replace("'", "''")) + point;
  }

  /** What stands in a generated statement for the type of a column of the live database. */
  public static String typeOf(String column) {
    return "${type " + Identifier.quote(column) + "}";
  }

  private String prefix() {
    return schema.isEmpty() ? "" : Identifier.quote(schema) + ".";
  }
}
