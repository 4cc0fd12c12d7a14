package io.concertina.processor.sql;

import static io.concertina.migration.Identifier.quote;

import io.concertina.migration.Table;
import io.concertina.processor.plan.CreateCheck;
import io.concertina.processor.plan.CreateColumn;
import io.concertina.processor.plan.CreateIndex;
import io.concertina.processor.plan.Dialect;
import io.concertina.processor.plan.Filling;
import io.concertina.processor.plan.Group;
import io.concertina.processor.plan.Loosen;
import io.concertina.processor.plan.LoosenGroup;
import io.concertina.processor.plan.LoosenPair;
import io.concertina.processor.plan.MoveColumn;
import io.concertina.processor.plan.Pair;
import io.concertina.processor.plan.RemoveCheck;
import io.concertina.processor.plan.RemoveIndex;
import io.concertina.processor.plan.RequireValue;
import io.concertina.processor.plan.RunScript;
import io.concertina.processor.plan.SyncFill;
import io.concertina.processor.plan.SyncGroup;
import io.concertina.processor.plan.SyncPair;
import io.concertina.processor.plan.Text;
import io.concertina.processor.plan.Triggers;
import io.concertina.processor.plan.UnsyncFill;
import io.concertina.processor.plan.ValidateCheck;
import java.util.List;

/** PostgreSQL, from 14 on. */
public final class PostgresSql implements Dialect {

  @Override
  public String type(String type) {
    return type;
  }

  @Override
  public String text(Text text) {
    return text.sql();
  }

  @Override
  public String differs(Pair pair) {
    return PostgresTriggers.differ("", pair.to(), "", pair.from(), pair.type());
  }

  @Override
  public String outOfStep(Group group, boolean copiesToNew) {
    return PostgresGroups.outOfStep(group, copiesToNew);
  }

  @Override
  public List<String> createColumn(CreateColumn operation) {
    String type = operation.like().isEmpty() ? operation.type() : "${type}";
    String addition =
        operation.defaultValue().isEmpty() ? "" : " DEFAULT " + operation.defaultValue();
    return List.of(
        alter(operation.table())
            + "ADD COLUMN %s %s".formatted(quote(operation.column()), type)
            + addition
            + (operation.notNull() ? " NOT NULL" : ""));
  }

  @Override
  public List<String> loosen(Loosen operation) {
    return List.of(
        alter(operation.table())
            + "ALTER COLUMN %s DROP NOT NULL".formatted(quote(operation.column())));
  }

  /** None: a BEFORE trigger changes the row before its NOT NULL is checked. */
  @Override
  public Triggers guards(LoosenPair operation) {
    return Triggers.NONE;
  }

  /** None: a BEFORE trigger changes the row before its NOT NULL is checked. */
  @Override
  public Triggers guards(LoosenGroup operation) {
    return Triggers.NONE;
  }

  @Override
  public Triggers sync(SyncGroup operation) {
    return PostgresGroups.of(operation);
  }

  @Override
  public Triggers sync(SyncPair operation) {
    return PostgresTriggers.of(operation);
  }

  @Override
  public Triggers sync(SyncFill operation) {
    return PostgresTriggers.of(operation.filling());
  }

  @Override
  public List<String> unsync(UnsyncFill operation) {
    Filling filling = operation.filling();
    return PostgresTriggers.of(filling).drop();
  }

  /**
   * A validated CHECK proves to SET NOT NULL that no row has to be read (PostgreSQL 12 and later),
   * and its validation blocks no writer.
   */
  @Override
  public List<String> require(RequireValue operation) {
    String alter = alter(operation.table());
    String column = quote(operation.column());
    String constraint = quote(operation.constraint());
    return List.of(
        alter
            + "DROP CONSTRAINT IF EXISTS %s, ADD CONSTRAINT %s CHECK (%s IS NOT NULL) NOT VALID"
                .formatted(constraint, constraint, column),
        alter + "VALIDATE CONSTRAINT " + constraint,
        alter + "ALTER COLUMN %s SET NOT NULL".formatted(column),
        alter + "DROP CONSTRAINT IF EXISTS " + constraint);
  }

  @Override
  public List<String> move(MoveColumn operation) {
    return List.of(
        alter(operation.table())
            + "RENAME COLUMN %s TO %s".formatted(quote(operation.from()), quote(operation.to())));
  }

  @Override
  public List<String> createCheck(CreateCheck operation) {
    return List.of(
        alter(operation.table())
            + "ADD CONSTRAINT %s CHECK (%s) NOT VALID"
                .formatted(quote(operation.name()), text(operation.check())));
  }

  @Override
  public List<String> validateCheck(ValidateCheck operation) {
    return List.of(alter(operation.table()) + "VALIDATE CONSTRAINT " + quote(operation.name()));
  }

  @Override
  public List<String> removeCheck(RemoveCheck operation) {
    return List.of(
        alter(operation.table()) + "DROP CONSTRAINT IF EXISTS " + quote(operation.name()));
  }

  @Override
  public List<String> createIndex(CreateIndex operation) {
    return List.of(
        "CREATE %sINDEX CONCURRENTLY %s ON %s (%s)"
            .formatted(
                operation.unique() ? "UNIQUE " : "",
                quote(operation.name()),
                operation.table().sql(),
                quote(operation.columns())));
  }

  @Override
  public List<String> removeIndex(RemoveIndex operation) {
    return List.of(
        "DROP INDEX CONCURRENTLY IF EXISTS "
            + new Table(operation.table().schema(), operation.name()).sql());
  }

  @Override
  public List<String> script(RunScript operation) {
    return operation.statements();
  }

  private static String alter(Table table) {
    return "ALTER TABLE " + table.sql() + " ";
  }
}
