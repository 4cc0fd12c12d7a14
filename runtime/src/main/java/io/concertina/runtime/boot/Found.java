package io.concertina.runtime.boot;

import io.concertina.migration.Effect;
import io.concertina.migration.Gate;
import io.concertina.migration.Identifier;
import io.concertina.migration.Migration;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Sql;
import io.concertina.migration.Version;
import io.concertina.runtime.database.Database;
import io.concertina.runtime.database.Names;
import io.concertina.runtime.database.Session;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of a migration's outcome was there before its first attempt. It is recorded with that
 * attempt, and a down migration leaves it.
 *
 * @param all whether the whole change was made by other means
 * @param ids the operations of the way up whose effects were there
 */
record Found(boolean all, Set<String> ids) {

  /** Nothing was there. */
  static final Found NOTHING = new Found(false, Set.of());

  /** How a resolution begins that tells of it. */
  static final String RECOGNISED = "recognised: ";

  /** The change was made by other means. */
  static final String BY_OTHER_MEANS = RECOGNISED + "the change was made by other means";

  private static final String BASELINE = "baseline: ";
  private static final String APPLIED = "applied by hand: ";
  private static final String BETWEEN = "; ";

  Found {
    ids = Set.copyOf(ids);
  }

  /** The resolution that tells of operations; empty for none. */
  static String resolution(List<String> ids) {
    return ids.isEmpty() ? "" : RECOGNISED + String.join(BETWEEN, ids);
  }

  /** Both of two resolutions; what is no operation's id says nothing of any. */
  static String and(String found, String resolution) {
    return found.isEmpty() || resolution.isEmpty()
        ? found + resolution
        : found + BETWEEN + resolution;
  }

  /** What was recorded of each version since it was last undone. */
  static Map<Version, Found> read(Session session, Names names) throws SQLException {
    Map<Version, List<String>> resolutions = new HashMap<>();
    session.rows(
        """
        SELECT h.version, coalesce(h.resolution, '') FROM %1$s h
        WHERE h.phase IN ('expand', 'migrate', 'contract')
          AND h.id > coalesce((SELECT max(d.id) FROM %1$s d WHERE d.version = h.version AND d.phase = 'down' AND d.state = 'DONE'), 0)
        ORDER BY h.id"""
            .formatted(names.history()),
        row ->
            resolutions
                .computeIfAbsent(Version.of(row.getString(1)), v -> new ArrayList<>())
                .add(row.getString(2)),
        new Object[0]);
    Map<Version, Found> found = new HashMap<>();
    resolutions.forEach((version, of) -> found.put(version, of(of)));
    return found;
  }

  /** What people recorded counts where nothing of the version was ever run. */
  private static Found of(List<String> resolutions) {
    boolean byHand =
        resolutions.stream().allMatch(one -> one.startsWith(BASELINE) || one.startsWith(APPLIED));
    Set<String> ids = new HashSet<>();
    for (String one : resolutions) {
      if (one.startsWith(RECOGNISED) && !one.equals(BY_OTHER_MEANS)) {
        ids.addAll(List.of(one.substring(RECOGNISED.length()).split(BETWEEN)));
      }
    }
    return new Found(byHand || resolutions.contains(BY_OTHER_MEANS), ids);
  }

  /** Whether the column of a fill was there before the migration that fills it. */
  boolean filled(Migration migration, Operation.Fill fill) {
    return fills(migration) == 1
        && there(migration).stream()
            .anyMatch(
                effect ->
                    effect instanceof Effect.ColumnPresent column
                        && column.table().equals(fill.table())
                        && column.column().equals(fill.column()));
  }

  /** The undo table of a version keeps the values of one column. */
  private static long fills(Migration migration) {
    return migration.up().stream()
        .filter(o -> o instanceof Operation.Fill || o instanceof Operation.Transform)
        .count();
  }

  /**
   * The effects that were there. That nothing of a name is there says nothing while it is something
   * else: what SQLite keeps as an index is no constraint, by whichever name.
   */
  private List<Effect> there(Migration migration) {
    List<Effect> there = effects(migration, true);
    List<String> made =
        effects(migration, false).stream().map(Found::absent).filter(n -> !n.isEmpty()).toList();
    return there.stream().filter(effect -> !made.contains(absent(effect))).toList();
  }

  private List<Effect> effects(Migration migration, boolean there) {
    return migration.up().stream()
        .filter(o -> o instanceof Operation.Ddl && ids.contains(o.id()) == there)
        .flatMap(o -> ((Operation.Ddl) o).effects().stream())
        .toList();
  }

  /** The same migration with a way down that leaves what was there. */
  Migration spared(Migration migration) {
    return all || !ids.isEmpty() ? new Spared(migration, down(migration)) : migration;
  }

  /** Whether nothing but what was there already was to be made, and no row was touched. */
  private boolean nothing(Migration migration) {
    return migration.up().stream()
        .allMatch(
            o ->
                ids.contains(o.id())
                    || o instanceof Operation.Verify
                    || o instanceof Operation.VerifyDistinct
                    || o instanceof Operation.Restore
                    || (o instanceof Operation.MoveRows move
                        && move.stage() == Operation.MoveRows.Stage.BACK));
  }

  private List<Operation> down(Migration migration) {
    if (all || shape(migration) || nothing(migration)) {
      return List.of();
    }
    List<Effect> there = there(migration);
    List<Operation> down = new ArrayList<>();
    for (Operation operation : migration.down()) {
      down.addAll(spared(migration, operation, there));
    }
    for (Effect effect : effects(migration, false)) {
      if (effect instanceof Effect.NotNull strict
          && column(there, strict.table().toString(), strict.column())) {
        down.add(loosened(strict));
      }
    }
    for (Operation operation : migration.up()) {
      if (operation instanceof Operation.Fill fill && !fill.keep() && filled(migration, fill)) {
        down.add(
            new Operation.Restore(
                "restore-" + fill.column(),
                Phase.MIGRATE,
                "put back what was in %s.%s".formatted(fill.table(), fill.column()),
                fill.table(),
                fill.key(),
                fill.column()));
      }
    }
    boolean looks =
        down.stream()
            .allMatch(o -> o instanceof Operation.Verify || o instanceof Operation.VerifyDistinct);
    return looks ? List.of() : down;
  }

  /** Whether a column had its new type: nothing of it was changed. */
  private boolean shape(Migration migration) {
    return migration.up().stream()
        .filter(operation -> ids.contains(operation.id()))
        .anyMatch(
            operation ->
                operation instanceof Operation.Shadow
                    || (operation instanceof Operation.Ddl ddl
                        && ddl.effects().stream().anyMatch(Effect.ColumnType.class::isInstance)));
  }

  /** Why the migration can't be undone without taking away what was there; empty when it can. */
  String obstacle(Migration migration, Database database) {
    if (all || shape(migration)) {
      return "";
    }
    List<Effect> there = there(migration);
    for (Operation operation : migration.down()) {
      if (operation instanceof Operation.Ddl ddl) {
        boolean ours = ddl.effects().stream().anyMatch(Effect.TriggersAbsent.class::isInstance);
        if (ours && stays(ddl.effects(), there)) {
          return "table %s was there before it, and would be dropped with its triggers"
              .formatted(
                  ddl.effects().stream()
                      .filter(effect -> stays(List.of(effect), there))
                      .map(effect -> effect.table().toString())
                      .findFirst()
                      .orElse(ddl.table().toString()));
        }
      } else if (operation instanceof Operation.Settle settle
          && column(there, settle.table().toString(), settle.drop())
          && guarded(settle, database)) {
        return "column %s.%s was there before it, and would be dropped with its triggers"
            .formatted(settle.table(), settle.drop());
      }
    }
    return "";
  }

  private List<Operation> spared(Migration migration, Operation operation, List<Effect> there) {
    if (operation instanceof Operation.Ddl ddl) {
      return stays(ddl.effects(), there) ? List.of() : List.of(operation);
    } else if (operation instanceof Operation.Discard discard) {
      return column(there, discard.table().toString(), discard.column())
          ? List.of()
          : List.of(operation);
    } else if (operation instanceof Operation.DiscardTable discard) {
      return stays(List.of(new Effect.TableAbsent(discard.table())), there)
          ? List.of()
          : List.of(operation);
    } else if (operation instanceof Operation.SetDefault set) {
      boolean same =
          migration.up().stream()
              .anyMatch(
                  o ->
                      o instanceof Operation.SetDefault before
                          && ids.contains(before.id())
                          && before.table().equals(set.table())
                          && before.column().equals(set.column()));
      return same ? List.of() : List.of(operation);
    } else if (operation instanceof Operation.Settle settle) {
      return column(there, settle.table().toString(), settle.drop())
          ? List.of(unsynced(migration, settle, settle.unsync()))
          : List.of(operation);
    } else if (operation instanceof Operation.SettleGroup settle) {
      List<String> drop =
          settle.drop().stream()
              .filter(name -> !column(there, settle.table().toString(), name))
              .toList();
      return drop.isEmpty()
          ? List.of(unsynced(migration, settle, settle.unsync()))
          : List.of(
              new Operation.SettleGroup(
                  settle.id(),
                  settle.phase(),
                  settle.summary(),
                  settle.table(),
                  drop,
                  settle.unsync(),
                  settle.guarded()));
    }
    return List.of(operation);
  }

  /** On SQLite triggers stand in for a NOT NULL, which only the whole operation brings back. */
  private static boolean guarded(Operation.Settle settle, Database database) {
    return !settle.guards().isEmpty() && database.texts(Sql.postgres("SELECT 1")).isEmpty();
  }

  /** Drops the triggers of a pair and leaves both columns. */
  private static Operation unsynced(Migration migration, Operation settle, Sql unsync) {
    List<Effect> gone = new ArrayList<>();
    for (Operation operation : migration.up()) {
      if (operation instanceof Operation.Ddl ddl) {
        for (Effect effect : ddl.effects()) {
          if (effect instanceof Effect.TriggersPresent triggers) {
            gone.add(new Effect.TriggersAbsent(triggers.table(), triggers.names()));
          }
        }
      }
    }
    return new Operation.Ddl(
        settle.id(),
        settle.phase(),
        settle.summary() + ", which was there before and stays",
        settle.table(),
        "ACCESS EXCLUSIVE, catalogue only",
        gone,
        Operation.Mode.ATOMIC,
        unsync);
  }

  /** The column stays, and what it had to have goes. */
  private static Operation loosened(Effect.NotNull strict) {
    return new Operation.Ddl(
        "loosen-" + strict.column(),
        Phase.EXPAND,
        "let %s.%s hold NULL again".formatted(strict.table(), strict.column()),
        strict.table(),
        "ACCESS EXCLUSIVE, catalogue only",
        List.of(new Effect.Nullable(strict.table(), strict.column())),
        Operation.Mode.ATOMIC,
        Sql.same(
            "ALTER TABLE %s ALTER COLUMN %s DROP NOT NULL"
                .formatted(strict.table().sql(), Identifier.quote(strict.column()))));
  }

  private static boolean column(List<Effect> there, String table, String column) {
    return there.stream()
        .anyMatch(
            effect ->
                effect.table().toString().equals(table)
                    && ((effect instanceof Effect.ColumnPresent present
                            && present.column().equals(column))
                        || (effect instanceof Effect.ColumnLike like
                            && like.column().equals(column))));
  }

  /** Whether some of these would take away what was there. */
  private static boolean stays(List<Effect> undone, List<Effect> there) {
    return undone.stream()
        .anyMatch(effect -> there.stream().anyMatch(before -> undoes(effect, before)));
  }

  private static boolean undoes(Effect effect, Effect before) {
    if (!effect.table().equals(before.table())) {
      return false;
    }
    if (effect instanceof Effect.ColumnAbsent gone) {
      return column(List.of(before), gone.table().toString(), gone.column());
    } else if (effect instanceof Effect.ColumnPresent back) {
      return before instanceof Effect.ColumnAbsent gone && gone.column().equals(back.column());
    } else if (effect instanceof Effect.TableAbsent) {
      return before instanceof Effect.TablePresent;
    } else if (effect instanceof Effect.TablePresent) {
      return before instanceof Effect.TableAbsent;
    } else if (effect instanceof Effect.Nullable loose) {
      return before instanceof Effect.NotNull strict && strict.column().equals(loose.column());
    } else if (effect instanceof Effect.NotNull strict) {
      return before instanceof Effect.Nullable loose && loose.column().equals(strict.column());
    } else if (effect instanceof Effect.ColumnDefault value) {
      return before instanceof Effect.ColumnDefault same && same.column().equals(value.column());
    } else if (effect instanceof Effect.EnumUnneeded gone) {
      return before instanceof Effect.EnumPresent type && type.type().equals(gone.type());
    } else if (effect instanceof Effect.ConstraintAbsent || effect instanceof Effect.IndexAbsent) {
      return !name(before).isEmpty() && name(before).equals(absent(effect));
    }
    return !name(effect).isEmpty() && name(effect).equals(absent(before));
  }

  /** The name of a constraint or an index; of a constraint that an index makes it is the same. */
  private static String name(Effect effect) {
    if (effect instanceof Effect.ForeignKeyPresent key) {
      return key.name();
    } else if (effect instanceof Effect.UniquePresent unique) {
      return unique.name();
    } else if (effect instanceof Effect.KeyPresent key) {
      return key.name();
    } else if (effect instanceof Effect.CheckPresent check) {
      return check.name();
    } else if (effect instanceof Effect.IndexPresent index) {
      return index.name();
    } else if (effect instanceof Effect.IndexOfShape index) {
      return index.name();
    }
    return "";
  }

  private static String absent(Effect effect) {
    if (effect instanceof Effect.ConstraintAbsent constraint) {
      return constraint.name();
    } else if (effect instanceof Effect.IndexAbsent index) {
      return index.name();
    }
    return "";
  }

  /** A migration whose way down leaves what was there before it. */
  private record Spared(Migration whole, List<Operation> down) implements Migration {

    @Override
    public Version version() {
      return whole.version();
    }

    @Override
    public String description() {
      return whole.description();
    }

    @Override
    public String checksum() {
      return whole.checksum();
    }

    @Override
    public List<Version> after() {
      return whole.after();
    }

    @Override
    public boolean awaited() {
      return whole.awaited();
    }

    @Override
    public List<Effect> settled() {
      return whole.settled();
    }

    @Override
    public Gate gate() {
      return whole.gate();
    }

    @Override
    public List<Operation> up() {
      return whole.up();
    }

    @Override
    public String irreversible() {
      return whole.irreversible();
    }
  }
}
