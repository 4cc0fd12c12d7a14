package io.concertina.runtime.database;

import io.concertina.migration.Effect;
import io.concertina.migration.Identifier;
import io.concertina.runtime.database.Catalogue.Observation;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Optional;

/**
 * CHECK constraints. PostgreSQL keeps a condition as it has understood it, which reads unlike what
 * was written; so what is there is compared with what it makes of the same text on a table of the
 * same columns, which is taken back at once.
 */
final class PostgresChecks {

  private record Check(String definition, boolean check, boolean validated) {}

  private static final String FIND =
      """
      SELECT regexp_replace(pg_get_constraintdef(oid), ' NOT VALID$', ''), contype = 'c', convalidated
      FROM pg_catalog.pg_constraint WHERE conrelid = to_regclass(?) AND conname = ?""";

  private PostgresChecks() {}

  static Observation observe(Session session, Names names, Effect.CheckPresent effect)
      throws SQLException {
    String text = names.resolve(effect.check().postgres().get(0));
    String expected = "constraint " + effect.name() + " CHECK (" + text + ")";
    Optional<Check> there =
        find(
            session,
            PostgresDatabase.regclass(names, effect.table().schema(), effect.table().name()),
            effect.name());
    if (there.isEmpty()) {
      return new Observation(Observation.State.ABSENT, expected, "no such constraint");
    }
    Check found = there.get();
    Optional<String> like =
        found.check() ? understood(session, names, effect, text) : Optional.of("");
    if (like.isPresent() && !like.get().equals(found.definition())) {
      return new Observation(Observation.State.DIFFERENT, expected, found.definition());
    }
    boolean complete = found.validated() || !effect.validated();
    return new Observation(
        complete ? Observation.State.PRESENT : Observation.State.ABSENT,
        expected,
        found.definition() + (found.validated() ? "" : " NOT VALID"));
  }

  private static Optional<Check> find(Session session, String regclass, String name)
      throws SQLException {
    return session
        .rows(
            FIND,
            row -> new Check(row.getString(1), row.getBoolean(2), row.getBoolean(3)),
            regclass,
            name)
        .stream()
        .findFirst();
  }

  /** How PostgreSQL would tell it; empty where it does not take the text by itself. */
  private static Optional<String> understood(
      Session session, Names names, Effect.CheckPresent effect, String text) throws SQLException {
    boolean own = session.connection().getAutoCommit();
    if (own) {
      session.connection().setAutoCommit(false);
    }
    Savepoint before = session.connection().setSavepoint();
    try {
      session.execute(
          "CREATE TEMPORARY TABLE concertina_like (LIKE %s)".formatted(names.of(effect.table())),
          "ALTER TABLE pg_temp.concertina_like ADD CONSTRAINT %s CHECK (%s)"
              .formatted(Identifier.quote(effect.name()), text));
      List<Check> like = find(session, "pg_temp.concertina_like", effect.name()).stream().toList();
      return like.stream().map(Check::definition).findFirst();
    } catch (SQLException e) {
      String state = String.valueOf(e.getSQLState());
      if (state.startsWith("42")) {
        // Such as a condition that names its own table, or a role that may not make such tables.
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
