package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Identifier;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import java.util.List;

/**
 * Lets the database number the rows by a column.
 *
 * @param type the column's type
 * @param identity whether it is an identity column from now on; else it has a sequence as its
 *     default
 */
public record NumberColumn(
    String id,
    Phase phase,
    Version version,
    Table table,
    String column,
    String type,
    boolean identity)
    implements PlanOperation {

  /** The sequence that numbers until the column is an identity column. */
  public Table sequence() {
    return new Table(table.schema(), ObjectName.of(version, column, "SEQUENCE"));
  }

  /** The next number, of whatever numbers the column. */
  public Text next() {
    return new Text("nextval(pg_get_serial_sequence(%s)::regclass)".formatted(arguments()), "NULL");
  }

  /** Table and column as a function of PostgreSQL takes them: the one quoted, the other not. */
  public String arguments() {
    String schema =
        table.schema().isEmpty() ? "${schema-literal}" : literal(quoted(table.schema()));
    return "'%s.%s', '%s'".formatted(schema, literal(quoted(table.name())), literal(column));
  }

  private static String quoted(String name) {
    return Identifier.quote(name);
  }

  private static String literal(String text) {
    return text.replace("'", "''");
  }

  @Override
  public Canonical canonical() {
    return Canonical.of("number-column", id, phase)
        .with("table", table.toString())
        .with("column", column)
        .with("identity", identity);
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.Ddl(
        id,
        phase,
        identity
            ? "make " + table + "." + column + " an identity column"
            : "number new rows of " + table + "." + column,
        table,
        Locks.CATALOGUE,
        List.of(new Effect.ColumnNumbered(table, column, sequence().name(), identity)),
        Operation.Mode.ATOMIC,
        dialects.each(dialect -> dialect.number(this)));
  }
}
