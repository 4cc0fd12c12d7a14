package io.concertina.runtime.database;

import io.concertina.migration.Identifier;
import io.concertina.migration.Operation;
import io.concertina.migration.Table;
import io.concertina.runtime.database.Catalogue.CopiedIndexes;
import io.concertina.runtime.database.Catalogue.PartitionStep;
import io.concertina.runtime.database.PostgresIndexes.Index;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Copies of a column's indexes in a partitioned table: those of the whole table partition by
 * partition, then those that single partitions have. Below a table with a partition that is a
 * foreign table no index of the whole ever becomes valid; there each partition gets its own.
 */
final class PostgresPartitionCopies {

  private final Session session;
  private final Names names;
  private final Operation.CopyIndexes copy;

  PostgresPartitionCopies(Session session, Names names, Operation.CopyIndexes copy) {
    this.session = session;
    this.names = names;
    this.copy = copy;
  }

  /** The next statement, as the catalogue is now; empty when all is done. */
  Optional<PartitionStep> next() throws SQLException {
    for (Table table : PostgresPartitions.tree(session, names, copy.table())) {
      for (Index index : missing(table)) {
        Optional<PartitionStep> step = step(table, index);
        if (step.isPresent()) {
          return step;
        }
      }
    }
    return Optional.empty();
  }

  /** What is missing, each by its first statement, and what can't be copied. */
  CopiedIndexes told() throws SQLException {
    List<String> statements = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    for (Table table : PostgresPartitions.tree(session, names, copy.table())) {
      for (Index index : missing(table)) {
        step(table, index).map(PartitionStep::sql).ifPresent(statements::add);
      }
      boolean whole = whole(table);
      for (Index index : PostgresIndexes.all(session, names, table)) {
        if (index.uses(copy.from()) && !index.attached() && !index.copyable()) {
          leftOut.add(index.name() + ": has an expression or a condition");
        } else if (index.uses(copy.from()) && !whole) {
          leftOut.add(
              index.name()
                  + ": below its table "
                  + table
                  + " is a partition that is a foreign table");
        }
      }
    }
    return new CopiedIndexes(statements, leftOut);
  }

  private Optional<PartitionStep> step(Table table, Index index) throws SQLException {
    String shape = PostgresIndexes.forColumn(index, copy.from(), copy.to());
    String name = PostgresIndexes.copyName(table, shape, index.unique());
    if (PostgresPartitions.has(session, regclass(table))) {
      return new PostgresPartitions(session, names).build(table, name, index.unique(), shape);
    }
    String sql =
        "CREATE %sINDEX CONCURRENTLY %s ON %s %s"
            .formatted(
                index.unique() ? "UNIQUE " : "", Identifier.quote(name), names.of(table), shape);
    return Optional.of(new PartitionStep(sql, true, table, name));
  }

  /** Of an index that is part of a whole one there is nothing to do. */
  private List<Index> missing(Table table) throws SQLException {
    List<Index> all = PostgresIndexes.all(session, names, table);
    List<Index> missing = new ArrayList<>();
    for (Index index : all) {
      String shape = PostgresIndexes.forColumn(index, copy.from(), copy.to());
      boolean there =
          all.stream()
              .anyMatch(
                  other ->
                      other.valid()
                          && other.shape().equals(shape)
                          && other.unique() == index.unique());
      if (index.uses(copy.from())
          && index.copyable()
          && !there
          && whole(table)
          && !(index.attached() && copied(table, index))) {
        missing.add(index);
      }
    }
    return missing;
  }

  /** Whether no partition below is a foreign table. */
  private boolean whole(Table table) throws SQLException {
    return PostgresPartitions.foreign(session, regclass(table)).isEmpty();
  }

  /** Whether the index that this one is part of is copied as a whole. */
  private boolean copied(Table table, Index index) throws SQLException {
    for (Table parent :
        session.rows(
            """
            SELECT n.nspname, t.relname FROM pg_catalog.pg_inherits h JOIN pg_catalog.pg_index i ON i.indexrelid = h.inhparent
            JOIN pg_catalog.pg_class t ON t.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = t.relnamespace
            WHERE h.inhrelid = pg_catalog.to_regclass(?)""",
            row -> new Table(row.getString(1), row.getString(2)),
            PostgresDatabase.regclass(names, table.schema(), index.name()))) {
      return whole(parent);
    }
    return false;
  }

  private String regclass(Table table) {
    return PostgresDatabase.regclass(names, table.schema(), table.name());
  }
}
