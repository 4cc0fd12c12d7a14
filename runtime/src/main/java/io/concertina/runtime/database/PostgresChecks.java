package io.concertina.runtime.database;

import io.concertina.migration.Effect;
import io.concertina.migration.Identifier;
import io.concertina.runtime.database.Catalogue.Observation;
import java.sql.SQLException;
import java.util.Optional;

/** CHECK constraints. */
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
        found.check()
            ? PostgresLike.understood(
                session,
                names,
                effect.table(),
                "ADD CONSTRAINT %s CHECK (%s)".formatted(Identifier.quote(effect.name()), text),
                () -> find(session, PostgresLike.TABLE, effect.name()).map(Check::definition))
            : Optional.of("");
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
}
