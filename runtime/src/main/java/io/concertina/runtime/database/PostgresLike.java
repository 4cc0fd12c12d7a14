package io.concertina.runtime.database;

import io.concertina.migration.Table;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Optional;

/**
 * PostgreSQL keeps an expression as it has understood it, which reads unlike what was written. So
 * what is there is compared with what it makes of the same text on a table of the same columns,
 * which is taken back at once.
 */
final class PostgresLike {

  /** The table, for statements. */
  static final String TABLE = "pg_temp.concertina_like";

  private PostgresLike() {}

  /**
   * What PostgreSQL tells of an alteration; empty where it does not take the text by itself, such
   * as a condition that names its own table.
   *
   * @param alteration what follows {@code ALTER TABLE …}
   */
  static Optional<String> understood(
      Session session,
      Names names,
      Table table,
      String alteration,
      Session.Work<Optional<String>> question)
      throws SQLException {
    return tried(
        session,
        names,
        table,
        "",
        () -> {
          session.execute("ALTER TABLE " + TABLE + " " + alteration);
          return question.run();
        });
  }

  /**
   * What PostgreSQL does to an empty table of the same columns; empty where it does not take it.
   *
   * @param including what else of the table is to be had
   */
  static <T> Optional<T> tried(
      Session session, Names names, Table table, String including, Session.Work<Optional<T>> trial)
      throws SQLException {
    boolean own = session.connection().getAutoCommit();
    if (own) {
      session.begin();
    }
    Savepoint before = session.connection().setSavepoint();
    try {
      session.execute(
          "CREATE TEMPORARY TABLE concertina_like (LIKE %s%s)"
              .formatted(names.of(table), including));
      return trial.run();
    } catch (SQLException e) {
      String state = String.valueOf(e.getSQLState());
      // The text alone means nothing, the role may make no such table, or nobody may.
      if (state.startsWith("42") || state.equals("25006")) {
        return Optional.empty();
      }
      throw e;
    } finally {
      session.connection().rollback(before);
      if (own) {
        session.connection().rollback();
        session.connection().setAutoCommit(true);
      }
    }
  }
}
