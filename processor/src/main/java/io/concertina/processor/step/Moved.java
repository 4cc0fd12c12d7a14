package io.concertina.processor.step;

import io.concertina.migration.Table;
import io.concertina.processor.model.Column;
import io.concertina.processor.model.ColumnRef;
import io.concertina.processor.model.Schema;
import io.concertina.processor.plan.ObjectName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A step that moves columns between its table, the source, and another one, the part, which has at
 * most one row for each row of the source, or one for each value. Triggers keep both in step until
 * its contract.
 */
public sealed interface Moved extends Step permits ExtractTable, InlineTable, Normalise {

  /** The other table. */
  Table part();

  /** The columns that move, under the names that they have in both. */
  List<String> columns();

  /** Which of the columns were NOT NULL where they come from. */
  List<String> notNull();

  /** The key's columns in the part. */
  List<String> partKey(Schema schema);

  /** The foreign key by which one of the tables refers to the other where the part is made. */
  default String foreignKey(Schema schema) {
    return ObjectName.fitting(part().name() + "_" + String.join("_", partKey(schema)) + "_fkey");
  }

  @Override
  default Set<ColumnRef> reads(Schema before) {
    Set<ColumnRef> reads = new HashSet<>();
    before.key(table()).forEach(column -> reads.add(new ColumnRef(table(), column)));
    return reads;
  }

  @Override
  default Set<ColumnRef> writes() {
    Set<ColumnRef> writes = new HashSet<>();
    for (String column : columns()) {
      writes.add(new ColumnRef(table(), column));
      writes.add(new ColumnRef(part(), column));
    }
    return writes;
  }

  @Override
  default Set<Table> tables() {
    return Set.of(part());
  }

  /** A column by what the schema knows of it in that table. */
  static Column column(Schema schema, Table table, String name) {
    return schema
        .column(new ColumnRef(table, name))
        .orElseGet(() -> new Column(name, "text", true));
  }
}
