package io.concertina.runtime.boot;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Sql;
import io.concertina.migration.Table;
import io.concertina.runtime.database.Touch;
import io.concertina.runtime.database.Touch.Act;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What operations do to tables, as far as the surroundings of the tables matter to them. */
final class Touches {

  private static final Pattern COLUMN = Pattern.compile("NEW\\.\"((?:[^\"]|\"\")+)\"");

  private static final Pattern ASSIGNMENT =
      Pattern.compile("INTO (?:%1$s, )*%1$s FROM|%1$s :=".formatted(COLUMN.pattern()));

  private Touches() {}

  /** All of it, each once, in the order of the operations. */
  static List<Touch> of(List<Operation> operations) {
    return operations.stream().flatMap(operation -> of(operation).stream()).distinct().toList();
  }

  private static List<Touch> of(Operation operation) {
    if (operation instanceof Operation.Ddl ddl) {
      return Stream.concat(
              ddl.effects().stream()
                  .flatMap(
                      effect ->
                          effect instanceof Effect.TriggersPresent
                              ? Stream.of(new Touch(effect.table(), Act.SYNC, assigned(ddl.sql())))
                              : of(ddl, effect).stream()),
              across(ddl))
          .toList();
    } else if (operation instanceof Operation.Fill fill) {
      return List.of(
          new Touch(fill.table(), Act.WRITE_ROWS, List.of(fill.column()))
              .evaluating(fill.set(), fill.where()));
    } else if (operation instanceof Operation.Transform transform) {
      return List.of(
          new Touch(transform.table(), Act.WRITE_ROWS, List.of(transform.column()))
              .evaluating(transform.where()));
    } else if (operation instanceof Operation.Restore restore) {
      return one(restore.table(), Act.WRITE_ROWS, restore.column());
    } else if (operation instanceof Operation.Verify
        || operation instanceof Operation.VerifyDistinct) {
      return one(operation.table(), Act.READ_ROWS);
    } else if (operation instanceof Operation.CopyRows copy) {
      return List.of(
          new Touch(copy.table(), Act.READ_ROWS, copy.columns()),
          new Touch(copy.into(), Act.WRITE_ROWS, copy.intoColumns()));
    } else if (operation instanceof Operation.MoveRows move) {
      return List.of(
          new Touch(move.table(), Act.WRITE_ROWS, List.of()),
          new Touch(move.foreignKey().references(), Act.READ_ROWS, List.of()));
    } else if (operation instanceof Operation.CopyIndexes copy) {
      return one(copy.table(), Act.INDEX, copy.to());
    } else if (operation instanceof Operation.Settle settle) {
      // What goes is compared with what stays first.
      return List.of(
          new Touch(settle.table(), Act.DROP_COLUMN, List.of(settle.drop())),
          new Touch(settle.table(), Act.READ_ROWS, List.of()));
    } else if (operation instanceof Operation.SettleGroup settle) {
      return List.of(
          new Touch(settle.table(), Act.DROP_COLUMN, settle.drop()),
          new Touch(settle.table(), Act.READ_ROWS, List.of()));
    } else if (operation instanceof Operation.Shadow shadow) {
      return one(shadow.table(), Act.RETYPE_COLUMN, shadow.column());
    } else if (operation instanceof Operation.Discard discard) {
      return one(discard.table(), Act.DROP_COLUMN, discard.column());
    } else if (operation instanceof Operation.DiscardTable discard) {
      // What spares rows has to see them.
      return discard.rows()
          ? one(discard.table(), Act.DROP_TABLE)
          : List.of(
              new Touch(discard.table(), Act.DROP_TABLE, List.of()),
              new Touch(discard.table(), Act.READ_ROWS, List.of()));
    } else if (operation instanceof Operation.NameTable name) {
      return List.of(
          new Touch(name.table(), Act.RENAME_TABLE, List.of()),
          new Touch(name.other(), Act.RENAME_TABLE, List.of()));
    } else if (operation instanceof Operation.RebuildTable rebuild) {
      return rebuild.part() == Operation.RebuildTable.Part.MIRROR
          ? List.of(
              new Touch(rebuild.table(), Act.REBUILD_TABLE, List.of()),
              new Touch(rebuild.table(), Act.SYNC_TABLES, List.of()))
          : one(rebuild.table(), Act.REBUILD_TABLE);
    } else if (operation instanceof Operation.SetDefault set) {
      return one(set.table(), Act.ALTER, set.column());
    } else if (operation instanceof Operation.Script) {
      return List.of();
    }
    throw new IllegalStateException("an operation of a newer contract: " + operation);
  }

  /**
   * The columns that our triggers give a value: {@code NEW."name" :=}, or as the target of an INTO.
   */
  private static List<String> assigned(Sql triggers) {
    return triggers.postgres().stream()
        .flatMap(text -> ASSIGNMENT.matcher(text).results())
        .flatMap(assignment -> COLUMN.matcher(assignment.group()).results())
        .map(column -> column.group(1).replace("\"\"", "\""))
        .distinct()
        .toList();
  }

  /** Triggers of two tables each write the other. */
  private static Stream<Touch> across(Operation.Ddl ddl) {
    List<Table> synced =
        ddl.effects().stream()
            .filter(Effect.TriggersPresent.class::isInstance)
            .map(Effect::table)
            .distinct()
            .toList();
    return synced.size() < 2
        ? Stream.of()
        : synced.stream().map(table -> new Touch(table, Act.SYNC_TABLES, List.of()));
  }

  private static List<Touch> of(Operation.Ddl ddl, Effect effect) {
    if (effect instanceof Effect.ColumnPresent column) {
      return added(ddl, effect.table(), column.column(), column.type(), column.like());
    } else if (effect instanceof Effect.ColumnLike column) {
      Touch.Type type = new Touch.Type(Sql.NONE, column.of(), column.like(), false);
      return List.of(new Touch(effect.table(), Act.ADD_COLUMN, List.of(column.column()), type));
    } else if (effect instanceof Effect.ColumnAbsent column) {
      return one(effect.table(), Act.DROP_COLUMN, column.column());
    } else if (effect instanceof Effect.ColumnType column) {
      return one(effect.table(), Act.RETYPE_COLUMN, column.column());
    } else if (effect instanceof Effect.Nullable column) {
      return one(effect.table(), Act.LOOSEN, column.column());
    } else if (effect instanceof Effect.NotNull column) {
      return one(effect.table(), Act.CONSTRAIN, column.column());
    } else if (effect instanceof Effect.CheckPresent) {
      return one(effect.table(), Act.CONSTRAIN);
    } else if (effect instanceof Effect.UniquePresent unique) {
      return List.of(new Touch(effect.table(), Act.CONSTRAIN, unique.columns()));
    } else if (effect instanceof Effect.KeyPresent key) {
      return List.of(new Touch(effect.table(), Act.CONSTRAIN, key.columns()));
    } else if (effect instanceof Effect.ForeignKeyPresent key) {
      return List.of(
          new Touch(effect.table(), Act.CONSTRAIN, key.columns()),
          new Touch(key.references(), Act.READ_ROWS, key.referencedColumns()));
    } else if (effect instanceof Effect.IndexPresent index) {
      return List.of(new Touch(effect.table(), Act.INDEX, index.columns()));
    } else if (effect instanceof Effect.IndexOfShape index) {
      return List.of(new Touch(effect.table(), Act.INDEX, index.columns()));
    } else if (effect instanceof Effect.TableAbsent) {
      return one(effect.table(), Act.DROP_TABLE);
    } else if (effect instanceof Effect.Inlinable inlinable) {
      return List.of(
          new Touch(effect.table(), Act.READ_ROWS, inlinable.columns()),
          new Touch(inlinable.into(), Act.WRITE_ROWS, inlinable.columns()));
    }
    return one(effect.table(), Act.ALTER);
  }

  private static List<Touch> added(
      Operation.Ddl ddl, Table table, String column, Sql type, String like) {
    boolean defaulted = ddl.sql().postgres().stream().anyMatch(sql -> sql.contains(" DEFAULT "));
    return List.of(
        new Touch(
            table, Act.ADD_COLUMN, List.of(column), new Touch.Type(type, table, like, defaulted)));
  }

  private static List<Touch> one(Table table, Act act, String... columns) {
    return List.of(new Touch(table, act, List.of(columns)));
  }
}
