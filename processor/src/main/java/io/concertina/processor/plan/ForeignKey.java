package io.concertina.processor.plan;

import static io.concertina.migration.Identifier.quote;

import io.concertina.ReferentialAction;
import io.concertina.migration.Effect;
import io.concertina.migration.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Columns whose values are found in another table.
 *
 * @param columns the columns that refer, in order
 * @param references the table referred to
 * @param referencedColumns what they refer to there, in the same order
 * @param deferrable whether it is checked at the commit
 */
public record ForeignKey(
    Table table,
    String name,
    List<String> columns,
    Table references,
    List<String> referencedColumns,
    ReferentialAction onDelete,
    ReferentialAction onUpdate,
    boolean deferrable) {

  public ForeignKey {
    columns = List.copyOf(columns);
    referencedColumns = List.copyOf(referencedColumns);
  }

  /**
   * As both databases write it.
   *
   * @param references the referenced table as the database at hand names it there
   */
  public String definition(String references) {
    return "FOREIGN KEY (%s) REFERENCES %s (%s)%s%s%s"
        .formatted(
            quote(columns),
            references,
            quote(referencedColumns),
            clause(" ON DELETE ", onDelete),
            clause(" ON UPDATE ", onUpdate),
            deferrable ? " DEFERRABLE INITIALLY DEFERRED" : "");
  }

  private static String clause(String event, ReferentialAction action) {
    return action == ReferentialAction.NO_ACTION ? "" : event + action.name().replace('_', ' ');
  }

  /** Holds for a row that refers to nothing that is there; a NULL refers to nothing at all. */
  String orphan() {
    String own = quote(table.name()) + ".";
    String given =
        columns.stream()
            .map(column -> own + quote(column) + " IS NOT NULL")
            .collect(Collectors.joining(" AND "));
    String match =
        IntStream.range(0, columns.size())
            .mapToObj(
                i ->
                    "concertina_parent."
                        + quote(referencedColumns.get(i))
                        + " = "
                        + own
                        + quote(columns.get(i)))
            .collect(Collectors.joining(" AND "));
    return "%s AND NOT EXISTS (SELECT 1 FROM %s AS concertina_parent WHERE %s)"
        .formatted(given, references.sql(), match);
  }

  Canonical describe(Canonical canonical) {
    return canonical
        .with("table", table.toString())
        .with("name", name)
        .with("column", columns)
        .with("references", references.toString())
        .with("referenced", referencedColumns)
        .with("on-delete", onDelete.name())
        .with("on-update", onUpdate.name())
        .with("deferrable", deferrable);
  }

  Effect.ForeignKeyPresent present(boolean validated) {
    return new Effect.ForeignKeyPresent(
        table,
        name,
        columns,
        references,
        referencedColumns,
        onDelete,
        onUpdate,
        deferrable,
        validated);
  }
}
