package io.concertina.runtime.boot;

import io.concertina.migration.Effect;
import io.concertina.migration.Migration;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Sql;
import io.concertina.migration.Table;
import io.concertina.runtime.backfill.Run;
import io.concertina.runtime.backfill.Verification;
import io.concertina.runtime.database.Catalogue.Observation;
import io.concertina.runtime.database.Names;
import io.concertina.runtime.report.VerificationException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Looks whether the database is what somebody says it is. Writes nothing. */
final class Claims {

  /** An effect and the migration that is to have made it. */
  private record Made(Migration migration, Effect effect) {}

  private final Run run;

  Claims(Run run) {
    this.run = run;
  }

  /** Whether anything of a migration can be found in a database. */
  static boolean canTell(Migration migration) {
    return migration.up().stream()
        .anyMatch(
            operation ->
                !(operation instanceof Operation.Script
                    || operation instanceof Operation.CopyRows
                    || operation instanceof Operation.Fill
                    || operation instanceof Operation.MoveRows
                    || operation instanceof Operation.Transform));
  }

  /** What keeps these migrations, the oldest first, from counting as applied. */
  List<String> missing(List<Migration> migrations) throws SQLException {
    Map<String, Made> last = new LinkedHashMap<>();
    List<Migration> whole = new ArrayList<>();
    for (Migration migration : migrations) {
      boolean settled = new Operations(run, migration, () -> {}).settled();
      if (!settled) {
        whole.add(migration);
      }
      for (Effect effect : settled ? migration.settled() : effects(migration)) {
        put(last, new Made(migration, effect));
      }
    }
    List<String> differences = new ArrayList<>();
    for (Made made : last.values()) {
      String difference = difference(made.effect());
      if (!difference.isEmpty()) {
        differences.add("V" + made.migration().version() + ": " + difference);
      }
    }
    if (differences.isEmpty()) {
      for (Migration migration : whole) {
        if (effects(migration).stream()
            .allMatch(effect -> last.containsValue(new Made(migration, effect)))) {
          differences.addAll(rows(migration));
        }
      }
    }
    return differences;
  }

  /** What holds when all is done, in the order in which it came about. */
  private List<Effect> effects(Migration migration) {
    Map<String, Made> effects = new LinkedHashMap<>();
    for (Operation operation : migration.up()) {
      if (operation.phase() == Phase.PURGE) {
        continue;
      }
      if (operation instanceof Operation.Ddl ddl && !run.database().texts(ddl.sql()).isEmpty()) {
        for (Effect effect : ddl.effects()) {
          if (effect instanceof Effect.TablePresent table) {
            apart(table).forEach(part -> put(effects, new Made(migration, part)));
          } else {
            put(effects, new Made(migration, effect));
          }
        }
      } else if (operation instanceof Operation.SetDefault set) {
        put(
            effects,
            new Made(migration, new Effect.ColumnDefault(set.table(), set.column(), set.value())));
      } else if (operation instanceof Operation.Settle settle) {
        Table table = settle.table();
        put(
            effects,
            new Made(migration, new Effect.ColumnPresent(table, settle.keep(), "", Sql.NONE)));
        put(effects, new Made(migration, new Effect.ColumnAbsent(table, settle.drop())));
      } else if (operation instanceof Operation.NameTable name) {
        put(
            effects,
            new Made(
                migration,
                name.view()
                    ? new Effect.ViewPresent(name.other(), name.table())
                    : new Effect.TableAbsent(name.other())));
      } else if (operation instanceof Operation.RebuildTable rebuild) {
        put(
            effects,
            new Made(
                migration,
                new Effect.PartitionedBy(rebuild.table(), rebuild.method(), rebuild.column())));
      } else if (operation instanceof Operation.DiscardTable discard) {
        put(effects, new Made(migration, new Effect.TableAbsent(discard.table())));
      } else if (operation instanceof Operation.Shadow shadow
          && shadow.work() == Operation.Shadow.Work.SWAP
          && !run.database().texts(shadow.type()).isEmpty()) {
        effects
            .values()
            .removeIf(
                made ->
                    made.effect() instanceof Effect.TriggersPresent
                        && made.effect().table().equals(shadow.table()));
        put(effects, new Made(migration, new Effect.ColumnAbsent(shadow.table(), shadow.shadow())));
        put(
            effects,
            new Made(
                migration,
                new Effect.ColumnType(
                    shadow.table(), shadow.column(), shadow.type(), shadow.type(), true)));
      } else if (operation instanceof Operation.SettleGroup settle) {
        for (String column : settle.drop()) {
          put(effects, new Made(migration, new Effect.ColumnAbsent(settle.table(), column)));
        }
      } else if (operation instanceof Operation.Discard discard) {
        put(
            effects,
            new Made(migration, new Effect.ColumnAbsent(discard.table(), discard.column())));
      }
    }
    return effects.values().stream().map(Made::effect).toList();
  }

  /** What a later step may change of a table by itself. */
  private static List<Effect> apart(Effect.TablePresent table) {
    List<Effect> effects = new ArrayList<>();
    effects.add(new Effect.TablePresent(table.table(), List.of(), table.key()));
    for (Effect.TableColumn column : table.columns()) {
      effects.add(new Effect.ColumnPresent(table.table(), column.name(), "", column.type()));
      if (column.notNull() && !table.key().contains(column.name())) {
        effects.add(new Effect.NotNull(table.table(), column.name()));
      }
    }
    return effects;
  }

  /** The later of two effects on the same thing counts; with a column go its constraints. */
  private static void put(Map<String, Made> effects, Made made) {
    if (made.effect() instanceof Effect.ColumnAbsent absent) {
      effects.remove("null " + absent.table() + "." + absent.column());
      effects
          .values()
          .removeIf(
              m ->
                  m.effect().table().equals(absent.table())
                      && columns(m.effect()).contains(absent.column()));
    }
    if (made.effect() instanceof Effect.TableAbsent absent) {
      effects.values().removeIf(m -> m.effect().table().equals(absent.table()));
    }
    effects.put(key(made.effect()), made);
  }

  /** The columns without which the effect can't be. */
  private static List<String> columns(Effect effect) {
    if (effect instanceof Effect.IndexPresent index) {
      return index.columns();
    }
    if (effect instanceof Effect.IndexOfShape shaped) {
      return shaped.columns();
    }
    if (effect instanceof Effect.KeyPresent key) {
      return key.columns();
    }
    if (effect instanceof Effect.UniquePresent unique) {
      return unique.columns();
    }
    if (effect instanceof Effect.Movable movable) {
      return List.of(movable.column());
    }
    if (effect instanceof Effect.Exact exact) {
      return List.of(exact.column());
    }
    if (effect instanceof Effect.ColumnCollation collation) {
      return List.of(collation.column());
    }
    if (effect instanceof Effect.ColumnComment comment) {
      return List.of(comment.column());
    }
    if (effect instanceof Effect.ColumnGenerated generated) {
      return List.of(generated.column());
    }
    if (effect instanceof Effect.ColumnNumbered numbered) {
      return List.of(numbered.column());
    }
    return effect instanceof Effect.ForeignKeyPresent foreignKey ? foreignKey.columns() : List.of();
  }

  private static String key(Effect effect) {
    Table table = effect.table();
    if (effect instanceof Effect.TablePresent
        || effect instanceof Effect.TableAbsent
        || effect instanceof Effect.ViewPresent) {
      return "table " + table;
    } else if (effect instanceof Effect.ColumnPresent e) {
      return "column " + table + "." + e.column();
    } else if (effect instanceof Effect.ColumnLike e) {
      return "column " + table + "." + e.column();
    } else if (effect instanceof Effect.ColumnAbsent e) {
      return "column " + table + "." + e.column();
    } else if (effect instanceof Effect.EnumValue e) {
      return "value " + e.type() + " " + e.value();
    } else if (effect instanceof Effect.EnumPresent e) {
      return "type " + e.type();
    } else if (effect instanceof Effect.EnumUnneeded e) {
      return "type " + e.type();
    } else if (effect instanceof Effect.PartitionedBy) {
      return "partitions " + table;
    } else if (effect instanceof Effect.ColumnType e) {
      return "column " + table + "." + e.column();
    } else if (effect instanceof Effect.ColumnCollation e) {
      return "collation " + table + "." + e.column();
    } else if (effect instanceof Effect.ColumnComment e) {
      return "comment " + table + "." + e.column();
    } else if (effect instanceof Effect.ColumnGenerated e) {
      return "generated " + table + "." + e.column();
    } else if (effect instanceof Effect.ColumnNumbered e) {
      return "numbered " + table + "." + e.column();
    } else if (effect instanceof Effect.ColumnDefault e) {
      return "default " + table + "." + e.column();
    } else if (effect instanceof Effect.Movable e) {
      return "movable " + table + "." + e.column();
    } else if (effect instanceof Effect.Exact e) {
      return "exact " + table + "." + e.column();
    } else if (effect instanceof Effect.Inlinable) {
      return "inlinable " + table;
    } else if (effect instanceof Effect.NotNull e) {
      return "null " + table + "." + e.column();
    } else if (effect instanceof Effect.Nullable e) {
      return "null " + table + "." + e.column();
    } else if (effect instanceof Effect.CheckPresent e) {
      return "constraint " + table + "." + e.name();
    } else if (effect instanceof Effect.ForeignKeyPresent e) {
      return "constraint " + table + "." + e.name();
    } else if (effect instanceof Effect.UniquePresent e) {
      return "constraint " + table + "." + e.name();
    } else if (effect instanceof Effect.KeyPresent e) {
      return "constraint " + table + "." + e.name();
    } else if (effect instanceof Effect.ConstraintAbsent e) {
      return "constraint " + table + "." + e.name();
    } else if (effect instanceof Effect.TriggersPresent e) {
      return "triggers " + table + "." + e.names();
    } else if (effect instanceof Effect.TriggersAbsent e) {
      return "triggers " + table + "." + e.names();
    } else if (effect instanceof Effect.IndexPresent e) {
      return "index " + table + "." + e.name();
    } else if (effect instanceof Effect.IndexOfShape e) {
      return "index " + table + "." + e.name();
    } else if (effect instanceof Effect.IndexAbsent e) {
      return "index " + table + "." + e.name();
    }
    throw new IllegalStateException("an effect of a newer contract: " + effect);
  }

  private String difference(Effect effect) throws SQLException {
    if (!(effect instanceof Effect.TableAbsent)
        && run.catalogue().columns(effect.table()).isEmpty()) {
      return "there is no table " + effect.table();
    }
    Observation seen = run.catalogue().observe(effect);
    return seen.state() == Observation.State.PRESENT
        ? ""
        : "wanted: " + seen.expected().strip() + "; found: " + seen.found();
  }

  /** What is wrong with the rows, and which indexes are missing. */
  private List<String> rows(Migration migration) throws SQLException {
    List<String> wrong = new ArrayList<>();
    if (migration.up().stream()
        .anyMatch(
            operation ->
                operation instanceof Operation.RebuildTable
                    || operation instanceof Operation.Settle
                    || operation instanceof Operation.SettleGroup)) {
      return wrong;
    }
    for (Operation operation : migration.up()) {
      if (operation instanceof Operation.CopyIndexes copy) {
        for (String sql : run.catalogue().copyIndexes(copy, true).built()) {
          wrong.add("V" + migration.version() + ": there is no index like " + sql);
        }
      } else if (operation instanceof Operation.Verify verify
          && !run.database().texts(verify.wrong()).isEmpty()) {
        try {
          new Verification(
                  run,
                  migration.version(),
                  Operations.opened(migration),
                  Operations.waivable(migration))
              .verify(verify);
        } catch (VerificationException e) {
          wrong.add(e.headline().replaceFirst("^concertina: ", ""));
        }
      }
    }
    return wrong;
  }

  /** What of a migration is still in the database. */
  List<String> left(Migration migration) throws SQLException {
    List<String> left = new ArrayList<>();
    for (Effect effect : effects(migration)) {
      if (stillThere(migration, effect)) {
        Observation seen = run.catalogue().observe(effect);
        left.add(
            seen.state() == Observation.State.DIFFERENT
                ? "still there, changed: " + seen.found()
                : "still so: " + seen.expected().strip());
      }
    }
    String undo = Names.undoName(migration.version());
    if (!run.catalogue().columns(new Table("", undo)).isEmpty()) {
      left.add("still there: " + undo + ", with the values that the backfill overwrote");
    }
    for (Operation operation :
        Stream.concat(migration.up().stream(), migration.down().stream()).toList()) {
      if (operation instanceof Operation.MoveRows move
          && move.stage() == Operation.MoveRows.Stage.PREPARE
          && !run.catalogue().columns(move.aside()).isEmpty()) {
        left.add("still there: " + move.aside() + ", with rows of " + move.table());
      }
    }
    return left;
  }

  private boolean stillThere(Migration migration, Effect effect) throws SQLException {
    if (effect instanceof Effect.TableAbsent) {
      return holds(effect);
    }
    if (run.catalogue().columns(effect.table()).isEmpty()) {
      return false;
    }
    if (effect instanceof Effect.EnumValue
        || effect instanceof Effect.EnumUnneeded
        || effect instanceof Effect.Exact
        || effect instanceof Effect.Inlinable
        || effect instanceof Effect.Movable
        || effect instanceof Effect.Nullable
        || effect instanceof Effect.ConstraintAbsent
        || effect instanceof Effect.IndexAbsent) {
      // So it may have been before.
      return false;
    }
    if (effect instanceof Effect.TriggersPresent triggers) {
      return !holds(new Effect.TriggersAbsent(triggers.table(), triggers.names()));
    }
    if (effect instanceof Effect.ColumnType) {
      return holds(effect);
    }
    String needed = migration.gate().needed();
    if (effect instanceof Effect.TriggersAbsent && !needed.isEmpty()) {
      return holds(effect) && !holds(new Effect.ColumnAbsent(effect.table(), needed));
    }
    if (effect instanceof Effect.ColumnPresent column
        && migration.up().stream()
            .anyMatch(o -> o instanceof Operation.Settle s && s.keep().equals(column.column()))) {
      // What a contract keeps was there before it.
      return false;
    }
    return run.catalogue().observe(effect).state() != Observation.State.ABSENT;
  }

  private boolean holds(Effect effect) throws SQLException {
    return run.catalogue().observe(effect).state() == Observation.State.PRESENT;
  }
}
