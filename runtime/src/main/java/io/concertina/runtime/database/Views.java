package io.concertina.runtime.database;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Table;
import io.concertina.runtime.database.Catalogue.Observation;
import io.concertina.runtime.report.SchemaMismatchException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A table that is known by two names, one of them that of a view through which it is written. */
abstract class Views {

  /** What a name may be that of. */
  enum Kind {
    TABLE,
    /** A view of the other one. */
    VIEW,
    NOTHING,
    SOMETHING_ELSE
  }

  /** What the name is that of, where the other is that of the table. */
  abstract Kind kind(Table name, Table other) throws SQLException;

  /** Makes the view. */
  abstract List<String> create(Table view, Table table) throws SQLException;

  /** The view is made from what {@code source}, the table under the name of now, is like. */
  abstract List<String> create(Table view, Table table, Table source) throws SQLException;

  abstract String rename(Table from, Table to);

  abstract String drop(Table view);

  Observation observe(Effect.ViewPresent wanted) throws SQLException {
    Kind kind = kind(wanted.table(), wanted.of());
    String expected = "view " + wanted.table() + " of table " + wanted.of();
    return switch (kind) {
      case VIEW -> new Observation(Observation.State.PRESENT, expected, expected);
      case NOTHING -> new Observation(Observation.State.ABSENT, expected, "nothing of the name");
      default ->
          new Observation(
              Observation.State.DIFFERENT, expected, words(wanted.table(), wanted.of()));
    };
  }

  /**
   * A statement that is waiting for one of the names finds, when the transaction is over, what it
   * means then. The view is locked before its table, as by those who write through it.
   */
  List<String> nameTable(Operation.NameTable operation) throws SQLException {
    Table table = operation.table();
    Table other = operation.other();
    Kind own = kind(table, other);
    Kind second = kind(other, table);
    if (own == Kind.TABLE && second == (operation.view() ? Kind.VIEW : Kind.NOTHING)) {
      return List.of();
    }
    List<String> statements = new ArrayList<>();
    if (own == Kind.TABLE && second == Kind.NOTHING) {
      return create(other, table);
    } else if (own == Kind.TABLE && second == Kind.VIEW) {
      return List.of(drop(other));
    } else if (second == Kind.TABLE && (own == Kind.VIEW || own == Kind.NOTHING)) {
      if (own == Kind.VIEW) {
        statements.add(drop(table));
      }
      statements.add(rename(other, table));
      if (operation.view()) {
        statements.addAll(create(other, table, other));
      }
      return statements;
    }
    throw new SchemaMismatchException(
        "concertina: %s: something else is already there\n    wanted: %s is the table, %s %s\n    found:  %s; %s"
            .formatted(
                operation.summary(),
                table,
                other,
                operation.view() ? "a view of it" : "nothing",
                words(table, other),
                words(other, table)),
        "nothing of this operation was changed; operations before it are kept and recorded",
        "rename or drop what was found, or correct the declaration, then boot again");
  }

  private String words(Table name, Table other) throws SQLException {
    return switch (kind(name, other)) {
      case TABLE -> name + " is a table";
      case VIEW -> name + " is a view of " + other;
      case NOTHING -> "there is no " + name;
      case SOMETHING_ELSE -> name + " is something else";
    };
  }
}
