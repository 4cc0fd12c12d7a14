package io.concertina.runtime.boot;

import io.concertina.migration.Effect;
import io.concertina.migration.Identifier;
import io.concertina.migration.Migration;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Sql;
import io.concertina.migration.Table;
import io.concertina.runtime.backfill.Duplicates;
import io.concertina.runtime.database.Catalogue;
import io.concertina.runtime.database.Catalogue.Observation;
import io.concertina.runtime.database.Catalogue.ShadowStep;
import io.concertina.runtime.database.Failures;
import io.concertina.runtime.database.Names;
import io.concertina.runtime.report.Plan;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Puts what is pending into what a person reads before it runs. Writes nothing. */
final class Plans {

  private static final String CATALOGUE_ONLY = ", catalogue only";

  private Plans() {}

  static Plan plan(Opened opened, Index index, State state) {
    try {
      opened.resolve(state);
      Catalogue catalogue = opened.database().catalogue(opened.session(), opened.names());
      List<Plan.Line> lines = new ArrayList<>();
      for (Phase phase : Phase.values()) {
        for (Migration migration : index.migrations()) {
          boolean pending =
              phase == Phase.PURGE
                  ? state.purgeDue(migration)
                  : !state.done(migration.version(), phase);
          if (pending) {
            for (Operation operation : migration.up()) {
              if (operation.phase() == phase && concerns(opened, operation)) {
                Operation named = index.named(operation, migration, state);
                lines.add(line(opened, catalogue, migration, named));
              }
            }
          }
        }
      }
      return new Plan(lines);
    } catch (SQLException e) {
      throw Failures.of(opened.database(), "planning", e);
    }
  }

  /** Some operations have nothing to do on one of the databases. */
  private static boolean concerns(Opened opened, Operation operation) {
    if (operation instanceof Operation.Verify verify) {
      return !opened.database().texts(verify.wrong()).isEmpty();
    }
    if (operation instanceof Operation.Fill fill) {
      return !opened.database().texts(fill.set()).isEmpty();
    }
    if (operation instanceof Operation.Shadow shadow) {
      return !opened.database().texts(shadow.type()).isEmpty();
    }
    if (operation instanceof Operation.RebuildTable) {
      return opened.database().name().equals("PostgreSQL");
    }
    return !(operation instanceof Operation.Ddl ddl)
        || !opened.database().texts(ddl.sql()).isEmpty();
  }

  /**
   * PostgreSQL is asked whether what is told to be short is so: that depends on types and defaults
   * of which the build does not know.
   */
  private static String measured(
      Catalogue catalogue, Operation operation, String lock, List<String> sql) throws SQLException {
    if (operation instanceof Operation.Ddl && lock.endsWith(CATALOGUE_ONLY)) {
      for (String statement : sql) {
        if (catalogue.rewrites(operation.table(), statement).orElse(false)) {
          return lock.replace(CATALOGUE_ONLY, " while every row is written anew");
        }
      }
    }
    return lock;
  }

  private static Plan.Line line(
      Opened opened, Catalogue catalogue, Migration migration, Operation operation)
      throws SQLException {
    String lock =
        operation instanceof Operation.Ddl ddl
            ? ddl.lock()
            : operation instanceof Operation.SetDefault
                    || (operation instanceof Operation.NameTable
                        && operation.phase() == Phase.CONTRACT)
                ? "ACCESS EXCLUSIVE, catalogue only"
                : operation instanceof Operation.RebuildTable rebuild
                    ? lock(rebuild)
                    : operation instanceof Operation.MoveRows move
                            && move.stage() == Operation.MoveRows.Stage.OUT
                        ? "the rows of a batch"
                        : "";
    boolean done = false;
    if (operation instanceof Operation.Ddl ddl) {
      done = !ddl.effects().isEmpty();
      for (Effect effect : ddl.effects()) {
        done &= catalogue.observe(effect).state() == Observation.State.PRESENT;
      }
    }
    List<String> fired =
        opened
            .database()
            .surroundings(opened.session(), opened.names())
            .fired(Touches.of(List.of(operation)));
    List<String> sql = sql(opened, catalogue, migration, operation);
    boolean postgres = opened.database().name().equals("PostgreSQL");
    return new Plan.Line(
        migration.version(),
        operation.phase(),
        summary(operation)
            + (fired.isEmpty() ? "" : "; each row fires trigger " + String.join(", ", fired)),
        postgres ? done ? lock : measured(catalogue, operation, lock, sql) : "",
        sql,
        done);
  }

  /** Until the swap the column has its old type: a mapper that validates the schema refuses it. */
  private static String summary(Operation operation) {
    return operation instanceof Operation.Shadow shadow
            && shadow.work() == Operation.Shadow.Work.SWAP
        ? operation.summary() + "; boot() returns before it, unless waitForSwaps is set"
        : operation.summary();
  }

  private static String lock(Operation.RebuildTable rebuild) {
    return switch (rebuild.part()) {
      case TWIN -> "SHARE ROW EXCLUSIVE on tables that it refers to, catalogue only";
      case MIRROR -> "SHARE ROW EXCLUSIVE, catalogue only";
      case COPY -> "the rows of a batch";
      case VERIFY -> "";
      case SWAP -> "ACCESS EXCLUSIVE, on tables that it refers to as well, catalogue only";
    };
  }

  /** What depends on a twin that is not there yet is told once it is. */
  private static List<String> rebuild(Catalogue catalogue, Operation.RebuildTable rebuild)
      throws SQLException {
    boolean twin = rebuild.part() == Operation.RebuildTable.Part.TWIN;
    return catalogue.columns(rebuild.table()).isEmpty()
            || (!twin && catalogue.columns(rebuild.twin()).isEmpty())
        ? List.of()
        : catalogue.rebuild(rebuild);
  }

  /**
   * The statements of an operation; those that depend on a catalogue which is not there yet, in
   * words.
   */
  private static List<String> sql(
      Opened opened, Catalogue catalogue, Migration migration, Operation operation)
      throws SQLException {
    if (operation instanceof Operation.Ddl ddl) {
      return NewColumns.statements(catalogue, migration, ddl, typed(opened, catalogue, ddl));
    } else if (operation instanceof Operation.Script script) {
      return resolved(opened, opened.database().texts(script.sql()));
    } else if (operation instanceof Operation.Fill fill) {
      return resolved(
          opened,
          List.of(
              "UPDATE %s SET %s = (%s) WHERE %s"
                  .formatted(
                      fill.table().sql(),
                      Identifier.quote(fill.column()),
                      opened.database().texts(fill.set()).get(0),
                      range(opened, fill.key(), fill.where()))));
    } else if (operation instanceof Operation.CopyRows copy) {
      return resolved(
          opened,
          List.of(
              "INSERT INTO %s (%s) SELECT %s FROM %s WHERE %s ON CONFLICT (%s) DO NOTHING"
                  .formatted(
                      copy.into().sql(),
                      Identifier.quote(copy.intoColumns()),
                      Identifier.quote(copy.columns()),
                      copy.table().sql(),
                      range(opened, copy.key(), copy.where()),
                      Identifier.quote(copy.intoKey()))));
    } else if (operation instanceof Operation.MoveRows move) {
      return move(opened, catalogue, move);
    } else if (operation instanceof Operation.Transform transform) {
      return resolved(
          opened,
          List.of(
              "SELECT %s FROM %s WHERE %s"
                  .formatted(
                      Identifier.quote(transform.reads()),
                      transform.table().sql(),
                      range(opened, transform.key(), transform.where())),
              "UPDATE %s SET %s = … for each row that was not changed meanwhile"
                  .formatted(transform.table().sql(), Identifier.quote(transform.column()))));
    } else if (operation instanceof Operation.Verify verify) {
      return resolved(
          opened,
          List.of(
              "SELECT count(*) FROM %s WHERE %s"
                  .formatted(
                      verify.table().sql(), opened.database().texts(verify.wrong()).get(0))));
    } else if (operation instanceof Operation.VerifyDistinct verify) {
      return resolved(opened, List.of(Duplicates.sql(verify)));
    } else if (operation instanceof Operation.Discard discard) {
      return resolved(
          opened,
          List.of(
              "ALTER TABLE %s DROP COLUMN %s"
                  .formatted(discard.table().sql(), Identifier.quote(discard.column()))));
    } else if (operation instanceof Operation.NameTable name) {
      boolean there =
          !catalogue.columns(name.table()).isEmpty() || !catalogue.columns(name.other()).isEmpty();
      return there ? catalogue.nameTable(name) : List.of();
    } else if (operation instanceof Operation.RebuildTable rebuild) {
      return rebuild(catalogue, rebuild);
    } else if (operation instanceof Operation.DiscardTable discard) {
      return resolved(opened, List.of("DROP TABLE " + discard.table().sql()));
    } else if (operation instanceof Operation.Settle settle) {
      return settle(opened, catalogue, settle);
    } else if (operation instanceof Operation.SettleGroup settle) {
      return settle(opened, catalogue, settle);
    } else if (operation instanceof Operation.Shadow shadow) {
      return shadow(opened, catalogue, shadow);
    } else if (operation instanceof Operation.SetDefault set) {
      boolean there =
          catalogue.columns(set.table()).stream()
              .anyMatch(column -> column.name().equalsIgnoreCase(set.column()));
      return there ? catalogue.setDefault(set) : List.of();
    } else if (operation instanceof Operation.CopyIndexes copy) {
      return catalogue.copyIndexes(copy, true).built();
    }
    return List.of();
  }

  private static List<String> move(Opened opened, Catalogue catalogue, Operation.MoveRows move)
      throws SQLException {
    if (move.stage() == Operation.MoveRows.Stage.PREPARE) {
      boolean makes =
          !catalogue.columns(move.table()).isEmpty() && catalogue.columns(move.aside()).isEmpty();
      return makes ? catalogue.keep(move, move.key()) : List.of();
    }
    boolean back = move.stage() == Operation.MoveRows.Stage.BACK;
    String from = (back ? move.aside() : move.table()).sql();
    String into = (back ? move.table() : move.aside()).sql();
    String range = range(opened, move.key(), move.where());
    return resolved(
        opened,
        List.of(
            "INSERT INTO %s SELECT * FROM %s WHERE %s".formatted(into, from, range),
            "DELETE FROM %s WHERE %s".formatted(from, range)));
  }

  private static String range(Opened opened, List<String> key, Sql where) {
    List<String> texts = opened.database().texts(where);
    return "(%s) > … AND (%s) <= …%s"
        .formatted(
            Identifier.quote(key),
            Identifier.quote(key),
            texts.isEmpty() ? "" : " AND (" + texts.get(0) + ")");
  }

  private static List<String> resolved(Opened opened, List<String> texts) {
    return texts.stream().map(opened.names()::resolve).toList();
  }

  /** With the type of the column that a new one copies, where that column is there already. */
  private static List<String> typed(Opened opened, Catalogue catalogue, Operation.Ddl ddl)
      throws SQLException {
    List<String> resolved = resolved(opened, opened.database().texts(ddl.sql()));
    if (ddl.mode() == Operation.Mode.REDEFINE && !catalogue.columns(ddl.table()).isEmpty()) {
      return catalogue.redefine(ddl.table(), resolved);
    }
    List<String> statements = new ArrayList<>();
    for (String statement : resolved) {
      statements.add(catalogue.suited(ddl.table(), statement));
    }
    for (Effect effect : ddl.effects()) {
      if (effect instanceof Effect.ColumnLike e) {
        statements = typed(catalogue, statements, e.of(), e.like());
      } else if (effect instanceof Effect.Movable e) {
        statements = typed(catalogue, statements, e.table(), e.column());
      }
      if (effect instanceof Effect.ColumnPresent e
          && catalogue.columns(e.table()).stream()
              .anyMatch(c -> c.name().equalsIgnoreCase(e.like()))) {
        String type = catalogue.typeOf(e.table(), e.like());
        return statements.stream().map(sql -> sql.replace("${type}", type)).toList();
      }
    }
    return statements;
  }

  private static List<String> typed(
      Catalogue catalogue, List<String> statements, Table table, String column)
      throws SQLException {
    if (catalogue.columns(table).stream().noneMatch(c -> c.name().equalsIgnoreCase(column))) {
      return statements;
    }
    String type = catalogue.typeOf(table, column);
    return statements.stream().map(sql -> sql.replace(Names.typeOf(column), type)).toList();
  }

  /** What the column has is known now, and what the swap takes once the shadow is there. */
  private static List<String> shadow(Opened opened, Catalogue catalogue, Operation.Shadow shadow)
      throws SQLException {
    boolean there =
        catalogue.columns(shadow.table()).stream()
            .anyMatch(column -> column.name().equals(shadow.shadow()));
    if (!there) {
      return List.of();
    }
    return switch (shadow.work()) {
      case PROBE -> List.of();
      case DISCARD -> catalogue.discard(shadow, opened.database().texts(shadow.unsync()));
      case CARRY_OVER -> catalogue.nextFor(shadow).map(ShadowStep::sql).orElse(List.of());
      case SWAP -> catalogue.swap(shadow, opened.database().texts(shadow.unsync()));
    };
  }

  /** Which indexes go with the columns is known once these are there. */
  private static List<String> settle(
      Opened opened, Catalogue catalogue, Operation.SettleGroup settle) throws SQLException {
    List<String> unsync = opened.database().texts(settle.unsync());
    List<String> there = catalogue.columns(settle.table()).stream().map(c -> c.name()).toList();
    if (there.containsAll(settle.drop())) {
      return catalogue.settle(settle, unsync);
    }
    List<String> statements = new ArrayList<>(resolved(opened, unsync));
    for (String column : settle.drop()) {
      statements.add(
          "ALTER TABLE %s DROP COLUMN %s"
              .formatted(opened.names().of(settle.table()), Identifier.quote(column)));
    }
    return statements;
  }

  /** Which column goes is known once both are there. */
  private static List<String> settle(Opened opened, Catalogue catalogue, Operation.Settle settle)
      throws SQLException {
    List<String> unsync = opened.database().texts(settle.unsync());
    long there =
        catalogue.columns(settle.table()).stream()
            .filter(
                c ->
                    c.name().equalsIgnoreCase(settle.keep())
                        || c.name().equalsIgnoreCase(settle.drop()))
            .count();
    if (there == 2) {
      return catalogue.settle(settle, unsync);
    }
    List<String> statements = new ArrayList<>(resolved(opened, unsync));
    statements.add(
        "-- drops the younger of %s and %s, the copy; the older one stays, as %s"
            .formatted(
                Identifier.quote(settle.keep()),
                Identifier.quote(settle.drop()),
                Identifier.quote(settle.keep())));
    return statements;
  }
}
