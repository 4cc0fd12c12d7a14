package io.concertina.runtime.database;

import io.concertina.migration.Effect;
import io.concertina.migration.Identifier;
import io.concertina.migration.Table;
import io.concertina.runtime.database.Catalogue.PartitionStep;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Indexes of partitioned tables. PostgreSQL builds none of them concurrently as a whole: the parent
 * gets one that is invalid and empty, each partition its own, concurrently; attached to the
 * parent's, the last one makes that valid. A partition that is added meanwhile brings its index
 * along.
 */
final class PostgresPartitions {

  private record Partition(Table table, boolean partitioned) {}

  private static final int LONGEST = 63;

  private final Session session;
  private final Names names;

  PostgresPartitions(Session session, Names names) {
    this.session = session;
    this.names = names;
  }

  static boolean has(Session session, String regclass) throws SQLException {
    return !session
        .rows(
            "SELECT 1 FROM pg_catalog.pg_class WHERE oid = to_regclass(?) AND relkind = 'p'",
            row -> row.getInt(1),
            regclass)
        .isEmpty();
  }

  Optional<PartitionStep> next(Effect effect) throws SQLException {
    if (effect instanceof Effect.IndexPresent e) {
      String shape = "(" + Identifier.quote(e.columns()) + ")";
      return build(e.table(), e.name(), e.unique(), shape);
    } else if (effect instanceof Effect.IndexOfShape e) {
      return build(e.table(), e.name(), e.unique(), names.resolve(e.shape().postgres().get(0)));
    } else if (effect instanceof Effect.IndexAbsent e) {
      return PostgresIndexes.exists(session, names, e.table(), e.name())
          ? Optional.of(
              new PartitionStep(
                  "DROP INDEX " + regclass(e.table(), e.name()), false, e.table(), e.name()))
          : Optional.empty();
    }
    throw new IllegalStateException("no index: " + effect);
  }

  /**
   * A table and the partitions below it, those of partitions too, but for foreign tables, which
   * have no indexes.
   */
  static List<Table> tree(Session session, Names names, Table table) throws SQLException {
    List<Table> tree = new ArrayList<>(List.of(table));
    tree.addAll(
        session.rows(
            """
            SELECT n.nspname, c.relname FROM pg_catalog.pg_partition_tree(pg_catalog.to_regclass(?)) t
            JOIN pg_catalog.pg_class c ON c.oid = t.relid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE t.level > 0 AND c.relkind IN ('r', 'p') ORDER BY t.level, n.nspname, c.relname""",
            row -> new Table(row.getString(1), row.getString(2)),
            PostgresDatabase.regclass(names, table.schema(), table.name())));
    return tree;
  }

  /** The next statement by which an index comes to be. */
  Optional<PartitionStep> build(Table table, String name, boolean unique, String shape)
      throws SQLException {
    String create = "CREATE " + (unique ? "UNIQUE " : "") + "INDEX ";
    if (!PostgresIndexes.exists(session, names, table, name)) {
      String sql = create + Identifier.quote(name) + " ON ONLY " + names.of(table) + " " + shape;
      return Optional.of(new PartitionStep(sql, false, table, name));
    }
    for (Partition partition : partitions(table)) {
      Optional<String> attached = attached(table, name, partition.table());
      String own = attached.orElseGet(() -> ownName(name, partition.table()));
      if (partition.partitioned()) {
        Optional<PartitionStep> below = build(partition.table(), own, unique, shape);
        if (below.isPresent()) {
          return below;
        }
      } else if (!isValid(partition.table(), own)) {
        String sql =
            create
                + "CONCURRENTLY "
                + Identifier.quote(own)
                + " ON "
                + names.of(partition.table())
                + " "
                + shape;
        return Optional.of(new PartitionStep(sql, true, partition.table(), own));
      }
      if (attached.isEmpty()) {
        return Optional.of(attach(table, name, partition.table(), own));
      }
    }
    return isValid(table, name) ? Optional.empty() : again(table, name);
  }

  /** An index that became valid after it was attached makes its parent so when it is once more. */
  private Optional<PartitionStep> again(Table table, String name) throws SQLException {
    for (Partition partition : partitions(table)) {
      Optional<String> own = attached(table, name, partition.table());
      if (own.isPresent()) {
        return Optional.of(attach(table, name, partition.table(), own.get()));
      }
    }
    return Optional.empty();
  }

  private PartitionStep attach(Table table, String name, Table partition, String own) {
    String sql =
        "ALTER INDEX %s ATTACH PARTITION %s"
            .formatted(regclass(table, name), regclass(partition, own));
    return new PartitionStep(sql, false, partition, own);
  }

  /** Partitions that can't have an index, for want of which the parent's never becomes valid. */
  static List<String> foreign(Session session, String regclass) throws SQLException {
    return session.rows(
        """
        SELECT t.relid::regclass::text FROM pg_catalog.pg_partition_tree(to_regclass(?)) t
        JOIN pg_catalog.pg_class c ON c.oid = t.relid WHERE c.relkind = 'f' ORDER BY 1""",
        row -> row.getString(1),
        regclass);
  }

  /**
   * The name of an index, with a hash of the partition's, within the bytes that a name may have.
   */
  private static String ownName(String name, Table partition) {
    String suffix = "_" + Hash.of(partition.toString());
    String cut = name;
    while (cut.getBytes(StandardCharsets.UTF_8).length > LONGEST - suffix.length()) {
      cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
    }
    return cut + suffix;
  }

  private List<Partition> partitions(Table table) throws SQLException {
    return session.rows(
        """
        SELECT n.nspname, c.relname, c.relkind = 'p' FROM pg_catalog.pg_inherits i
        JOIN pg_catalog.pg_class c ON c.oid = i.inhrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE i.inhparent = to_regclass(?) AND c.relkind IN ('r', 'p') ORDER BY n.nspname, c.relname""",
        row -> new Partition(new Table(row.getString(1), row.getString(2)), row.getBoolean(3)),
        regclass(table, table.name()));
  }

  private Optional<String> attached(Table table, String index, Table partition)
      throws SQLException {
    return session
        .rows(
            """
            SELECT c.relname FROM pg_catalog.pg_inherits h JOIN pg_catalog.pg_index i ON i.indexrelid = h.inhrelid
            JOIN pg_catalog.pg_class c ON c.oid = h.inhrelid
            WHERE h.inhparent = to_regclass(?) AND i.indrelid = to_regclass(?)""",
            row -> row.getString(1),
            regclass(table, index),
            regclass(partition, partition.name()))
        .stream()
        .findFirst();
  }

  private boolean isValid(Table table, String index) throws SQLException {
    return !session
        .rows(
            "SELECT 1 FROM pg_catalog.pg_index WHERE indexrelid = to_regclass(?) AND indisvalid",
            row -> row.getInt(1),
            regclass(table, index))
        .isEmpty();
  }

  /** A relation in the schema of a table. */
  private String regclass(Table table, String relation) {
    return PostgresDatabase.regclass(names, table.schema(), relation);
  }
}
