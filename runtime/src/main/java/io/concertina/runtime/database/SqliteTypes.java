package io.concertina.runtime.database;

import io.concertina.migration.Table;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;

/**
 * What SQLite makes of the name of a type: an affinity (sqlite.org/datatype3.html, section 3.1) or,
 * in a STRICT table, one of six types (sqlite.org/stricttables.html).
 */
final class SqliteTypes {

  private static final Set<String> STRICT = Set.of("INT", "INTEGER", "REAL", "TEXT", "BLOB", "ANY");

  private SqliteTypes() {}

  static String affinity(String type) {
    String upper = type.toUpperCase(Locale.ROOT);
    if (upper.contains("INT")) {
      return "INTEGER";
    } else if (upper.contains("CHAR") || upper.contains("CLOB") || upper.contains("TEXT")) {
      return "TEXT";
    } else if (upper.isBlank() || upper.contains("BLOB")) {
      return "BLOB";
    } else if (upper.contains("REAL") || upper.contains("FLOA") || upper.contains("DOUB")) {
      return "REAL";
    }
    return "NUMERIC";
  }

  /**
   * ANY holds a number, a text or bytes as they come, as a column of NUMERIC affinity nearly does.
   */
  static String strict(String type) {
    if (STRICT.contains(type.toUpperCase(Locale.ROOT))) {
      return type;
    }
    String affinity = affinity(type);
    return affinity.equals("NUMERIC") ? "ANY" : affinity;
  }

  /** The type's name in the table as it is. */
  static String of(Session session, Table table, String type) throws SQLException {
    boolean strict =
        session
            .rows(
                "SELECT strict FROM pragma_table_list WHERE schema = 'main' AND name = ? COLLATE NOCASE",
                row -> row.getBoolean(1),
                table.name())
            .contains(true);
    return strict ? strict(type) : type;
  }
}
