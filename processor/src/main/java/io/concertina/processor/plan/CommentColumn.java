package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import java.util.List;

/**
 * Tells what a column means, where the database keeps that.
 *
 * @param comment the text
 */
public record CommentColumn(String id, Phase phase, Table table, String column, String comment)
    implements PlanOperation {

  @Override
  public Canonical canonical() {
    return Canonical.of("comment-column", id, phase)
        .with("table", table.toString())
        .with("column", column)
        .with("comment", comment);
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.Ddl(
        id,
        phase,
        "comment on " + table + "." + column,
        table,
        Locks.COMMENT,
        List.of(new Effect.ColumnComment(table, column, comment)),
        Operation.Mode.ATOMIC,
        dialects.each(dialect -> dialect.comment(this)));
  }
}
