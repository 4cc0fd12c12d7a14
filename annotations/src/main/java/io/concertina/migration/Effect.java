package io.concertina.migration;

import io.concertina.ReferentialAction;
import java.util.List;

/**
 * A fact of the database's catalogue by which an operation's work is recognised, whoever did it.
 */
public sealed interface Effect {

  /** The table concerned. */
  Table table();

  /**
   * The table exists with these columns, besides which it may have others, and this key.
   *
   * @param columns the columns that matter; none where any will do
   * @param key the primary key's columns; none where any will do
   */
  record TablePresent(Table table, List<TableColumn> columns, List<String> key) implements Effect {
    public TablePresent {
      columns = List.copyOf(columns);
      key = List.copyOf(key);
    }
  }

  /**
   * The name is that of a view of the other table.
   *
   * @param of the table
   */
  record ViewPresent(Table table, Table of) implements Effect {}

  /** There is nothing of the table's name. */
  record TableAbsent(Table table) implements Effect {}

  /**
   * A column of a table.
   *
   * @param type its type, per database
   * @param notNull whether it may not hold NULL
   * @param generated whether the database gives it a number where an INSERT leaves it out
   */
  record TableColumn(String name, Sql type, boolean notNull, boolean generated) {}

  /**
   * The column exists.
   *
   * @param like the column whose type it must have; empty when {@code type} says
   * @param type the type it must have, per database; {@link Sql#NONE} when any will do
   */
  record ColumnPresent(Table table, String column, String like, Sql type) implements Effect {}

  /**
   * The column exists, of the type that another table's has, where that is there.
   *
   * @param of the other table
   * @param like its column
   */
  record ColumnLike(Table table, String column, Table of, String like) implements Effect {}

  /** The column does not exist. */
  record ColumnAbsent(Table table, String column) implements Effect {}

  /**
   * The column, where there is one, sorts and compares by that collation.
   *
   * @param collation its name, per database; none where any will do
   */
  record ColumnCollation(Table table, String column, Sql collation) implements Effect {}

  /** The column has that comment, where the database keeps any. */
  record ColumnComment(Table table, String column, String comment) implements Effect {}

  /**
   * The database computes the column from the others of the row whenever it is read.
   *
   * @param expression what it computes, per database
   */
  record ColumnGenerated(Table table, String column, Sql expression) implements Effect {}

  /**
   * The database gives the column a number where an INSERT leaves it out.
   *
   * @param sequence the sequence that numbers until the column is an identity column
   * @param identity whether it has to be one
   */
  record ColumnNumbered(Table table, String column, String sequence, boolean identity)
      implements Effect {}

  /**
   * The column has that default.
   *
   * @param value the expression, per database; {@link Sql#NONE} for no default
   */
  record ColumnDefault(Table table, String column, Sql value) implements Effect {}

  /**
   * The column has that type.
   *
   * @param type the type, per database
   * @param was the type before
   * @param rewrites whether every row has to be written anew for it; else a column of a type for
   *     which that would be so is something else
   */
  record ColumnType(Table table, String column, Sql type, Sql was, boolean rewrites)
      implements Effect {}

  /**
   * The enum type has that value.
   *
   * @param table the table for whose sake
   * @param type the type, by its schema and name
   */
  record EnumValue(Table table, Table type, String value) implements Effect {}

  /**
   * The enum type exists, with these values in this order.
   *
   * @param table the table for whose sake
   * @param type the type, by its schema and name
   */
  record EnumPresent(Table table, Table type, List<String> values) implements Effect {
    public EnumPresent {
      values = List.copyOf(values);
    }
  }

  /**
   * The type does not exist, or something uses it.
   *
   * @param table the table for whose sake
   * @param type the type, by its schema and name
   */
  record EnumUnneeded(Table table, Table type) implements Effect {}

  /**
   * Nothing hangs on the column but its values: it has no default, is in no key, constraint or
   * unique index, and is written by whoever writes its row.
   */
  record Movable(Table table, String column) implements Effect {}

  /** Two values of the column that are equal are the same, byte by byte. */
  record Exact(Table table, String column) implements Effect {}

  /**
   * Each row of the table can go into the row of another one: besides the key, which tells its rows
   * apart, it has no other columns, and nothing hangs on the table but what goes with it. That is
   * asked for before an operation, and is no outcome of it.
   *
   * @param key the columns of the key
   * @param columns the other columns
   * @param into the table that takes the rows
   * @param intoKey its key, in the same order
   */
  record Inlinable(
      Table table, List<String> key, List<String> columns, Table into, List<String> intoKey)
      implements Effect {
    public Inlinable {
      key = List.copyOf(key);
      intoKey = List.copyOf(intoKey);
      columns = List.copyOf(columns);
    }
  }

  /**
   * The rows of the table are in partitions of that kind.
   *
   * @param method {@code RANGE}, {@code LIST} or {@code HASH}; empty for a table without partitions
   * @param column the column that decides; empty where there are none
   */
  record PartitionedBy(Table table, String method, String column) implements Effect {}

  /** The column may not hold NULL. */
  record NotNull(Table table, String column) implements Effect {}

  /** The column may hold NULL. */
  record Nullable(Table table, String column) implements Effect {}

  /**
   * A CHECK of that name and condition exists.
   *
   * @param check the condition, per database
   * @param validated whether the rows that were there before it are known to meet it
   */
  record CheckPresent(Table table, String name, Sql check, boolean validated) implements Effect {}

  /**
   * A foreign key of that name and shape exists.
   *
   * @param columns the columns that refer, in order
   * @param references the table referred to
   * @param referencedColumns what they refer to there, in the same order
   * @param deferrable whether it is checked at the commit
   * @param validated whether the rows that were there before it are known to have parents
   */
  record ForeignKeyPresent(
      Table table,
      String name,
      List<String> columns,
      Table references,
      List<String> referencedColumns,
      ReferentialAction onDelete,
      ReferentialAction onUpdate,
      boolean deferrable,
      boolean validated)
      implements Effect {
    public ForeignKeyPresent {
      columns = List.copyOf(columns);
      referencedColumns = List.copyOf(referencedColumns);
    }
  }

  /**
   * A UNIQUE constraint of that name and those columns exists; on SQLite a unique index does.
   *
   * @param columns its columns, in order
   */
  record UniquePresent(Table table, String name, List<String> columns) implements Effect {
    public UniquePresent {
      columns = List.copyOf(columns);
    }
  }

  /**
   * The table's primary key has that name and those columns.
   *
   * @param columns its columns, in order
   */
  record KeyPresent(Table table, String name, List<String> columns) implements Effect {
    public KeyPresent {
      columns = List.copyOf(columns);
    }
  }

  /** No constraint of that name exists. */
  record ConstraintAbsent(Table table, String name) implements Effect {}

  /**
   * The triggers exist and are enabled. Their names carry a hash of their text: the same name is
   * the same trigger.
   *
   * @param names the trigger names, per database
   */
  record TriggersPresent(Table table, Sql names) implements Effect {}

  /** None of the triggers exists. */
  record TriggersAbsent(Table table, Sql names) implements Effect {}

  /** A valid index of that name and shape exists. */
  record IndexPresent(Table table, String name, List<String> columns, boolean unique)
      implements Effect {
    public IndexPresent {
      columns = List.copyOf(columns);
    }
  }

  /**
   * A valid index of that name and definition exists.
   *
   * @param columns the columns that it uses
   * @param shape what follows the table's name, per database
   */
  record IndexOfShape(Table table, String name, List<String> columns, boolean unique, Sql shape)
      implements Effect {
    public IndexOfShape {
      columns = List.copyOf(columns);
    }
  }

  /** No index of that name exists. */
  record IndexAbsent(Table table, String name) implements Effect {}
}
