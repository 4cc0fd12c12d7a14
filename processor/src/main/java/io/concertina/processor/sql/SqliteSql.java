package io.concertina.processor.sql;

import static io.concertina.migration.Identifier.quote;

import io.concertina.migration.Table;
import io.concertina.processor.model.Column;
import io.concertina.processor.model.PartitionBounds;
import io.concertina.processor.plan.ChangeType;
import io.concertina.processor.plan.CommentColumn;
import io.concertina.processor.plan.CreateCheck;
import io.concertina.processor.plan.CreateColumn;
import io.concertina.processor.plan.CreateEnum;
import io.concertina.processor.plan.CreateEnumValue;
import io.concertina.processor.plan.CreateForeignKey;
import io.concertina.processor.plan.CreateIndex;
import io.concertina.processor.plan.CreateKey;
import io.concertina.processor.plan.CreateLike;
import io.concertina.processor.plan.CreatePart;
import io.concertina.processor.plan.CreateTable;
import io.concertina.processor.plan.CreateUnique;
import io.concertina.processor.plan.CreateValues;
import io.concertina.processor.plan.Dialect;
import io.concertina.processor.plan.Extraction;
import io.concertina.processor.plan.ForeignKey;
import io.concertina.processor.plan.GenerateColumn;
import io.concertina.processor.plan.Group;
import io.concertina.processor.plan.Loosen;
import io.concertina.processor.plan.LoosenGroup;
import io.concertina.processor.plan.LoosenPair;
import io.concertina.processor.plan.MoveColumn;
import io.concertina.processor.plan.MoveTable;
import io.concertina.processor.plan.Normalisation;
import io.concertina.processor.plan.NumberColumn;
import io.concertina.processor.plan.Pair;
import io.concertina.processor.plan.PrepareKey;
import io.concertina.processor.plan.RemoveCheck;
import io.concertina.processor.plan.RemoveConstraint;
import io.concertina.processor.plan.RemoveEnum;
import io.concertina.processor.plan.RemoveIndex;
import io.concertina.processor.plan.RequireValue;
import io.concertina.processor.plan.RunScript;
import io.concertina.processor.plan.Shadow;
import io.concertina.processor.plan.ShadowSql;
import io.concertina.processor.plan.SyncFill;
import io.concertina.processor.plan.SyncGroup;
import io.concertina.processor.plan.SyncPair;
import io.concertina.processor.plan.Text;
import io.concertina.processor.plan.Triggers;
import io.concertina.processor.plan.UnsyncFill;
import io.concertina.processor.plan.ValidateCheck;
import io.concertina.processor.plan.ValidateForeignKey;
import java.util.ArrayList;
import java.util.List;

/** SQLite, from 3.53 on: the first with ALTER COLUMN SET and DROP NOT NULL. */
public final class SqliteSql implements Dialect {

  @Override
  public String type(String type) {
    return Types.sqlite(type);
  }

  /** Only an INTEGER PRIMARY KEY is the number of the row. */
  @Override
  public String type(Column column) {
    return column.generated() ? "integer" : type(column.type());
  }

  @Override
  public String text(Text text) {
    return text.sqlite();
  }

  @Override
  public String differs(Pair pair) {
    return quote(pair.to()) + " IS NOT " + quote(pair.from()) + SqliteTriggers.BINARY;
  }

  @Override
  public List<String> createTable(CreateTable operation) {
    return List.of(TableText.of(operation, this, column -> ""));
  }

  @Override
  public String outOfStep(Group group, boolean copiesToNew) {
    return SqliteGroups.outOfStep(group, copiesToNew);
  }

  @Override
  public List<String> createPart(CreatePart operation) {
    return SqliteExtractions.create(operation, this);
  }

  @Override
  public Triggers syncSource(Extraction extraction) {
    return SqliteExtractions.source(extraction);
  }

  @Override
  public Triggers syncPart(Extraction extraction) {
    return SqliteExtractions.part(extraction);
  }

  @Override
  public String sourceUnlike(Extraction extraction) {
    return SqliteExtractions.sourceUnlike(extraction);
  }

  @Override
  public String partUnlike(Extraction extraction) {
    return SqliteExtractions.partUnlike(extraction);
  }

  @Override
  public List<String> createLike(CreateLike operation) {
    return List.of(
        alter(operation.table())
            + "ADD COLUMN %1$s ${type %1$s}".formatted(quote(operation.column())));
  }

  @Override
  public List<String> createValues(CreateValues operation) {
    return SqliteNormalisations.create(operation, this);
  }

  @Override
  public String valueKey(Normalisation normalisation) {
    return SqliteNormalisations.key(normalisation);
  }

  @Override
  public Triggers syncReferences(Normalisation normalisation) {
    return SqliteNormalisations.references(normalisation);
  }

  @Override
  public Triggers syncValues(Normalisation normalisation) {
    return SqliteNormalisations.values(normalisation);
  }

  @Override
  public String misreferred(Normalisation normalisation) {
    return SqliteNormalisations.misreferred(normalisation);
  }

  @Override
  public List<String> createColumn(CreateColumn operation) {
    String type = operation.like().isEmpty() ? type(operation.type()) : "${type}";
    String addition =
        operation.defaultValue().isEmpty() ? "" : " DEFAULT " + operation.defaultValue();
    return List.of(
        alter(operation.table())
            + "ADD COLUMN %s %s".formatted(quote(operation.column()), type)
            + PostgresSql.collate(operation.collation().sqlite())
            + addition
            + (operation.notNull() ? " NOT NULL" : ""));
  }

  @Override
  public List<String> generateColumn(GenerateColumn operation) {
    return List.of(
        alter(operation.table())
            + "ADD COLUMN %s %s".formatted(quote(operation.column()), type(operation.type()))
            + PostgresSql.collate(operation.collation().sqlite())
            + " GENERATED ALWAYS AS (%s) VIRTUAL".formatted(text(operation.expression())));
  }

  /** Nothing: its schema keeps no comments. */
  @Override
  public List<String> comment(CommentColumn operation) {
    return List.of();
  }

  /** Nothing: the runtime refuses it. */
  @Override
  public List<String> number(NumberColumn operation) {
    return List.of();
  }

  /** Nothing: both types have one affinity, and their lengths mean nothing. */
  @Override
  public List<String> changeType(ChangeType operation) {
    return List.of();
  }

  /** Nothing: SQLite stores each value as it is, whatever the number type of its column. */
  @Override
  public ShadowSql shadow(Shadow shadow) {
    return ShadowSql.NONE;
  }

  @Override
  public List<String> loosen(Loosen operation) {
    return List.of(dropNotNull(operation.table(), operation.column()));
  }

  @Override
  public Triggers guards(LoosenPair operation) {
    Pair pair = operation.pair();
    Triggers guards = SqliteTriggers.guards(pair);
    List<String> create = new ArrayList<>();
    create.add(dropNotNull(pair.table(), operation.column()));
    create.addAll(guards.create());
    return new Triggers(guards.names(), create, guards.drop());
  }

  @Override
  public Triggers guards(LoosenGroup operation) {
    Group group = operation.group();
    Triggers guards = SqliteGroups.guards(operation);
    List<String> create = new ArrayList<>();
    create.add(dropNotNull(group.table(), operation.column()));
    create.addAll(guards.create());
    return new Triggers(guards.names(), create, guards.drop());
  }

  @Override
  public Triggers sync(SyncGroup operation) {
    return SqliteGroups.of(operation);
  }

  @Override
  public Triggers sync(SyncPair operation) {
    return SqliteTriggers.of(operation);
  }

  @Override
  public Triggers sync(SyncFill operation) {
    Triggers triggers = SqliteTriggers.of(operation.filling());
    List<String> create = new ArrayList<>();
    if (operation.loosen()) {
      create.add(dropNotNull(operation.filling().table(), operation.filling().column()));
    }
    create.addAll(triggers.create());
    return new Triggers(triggers.names(), create, triggers.drop());
  }

  @Override
  public List<String> unsync(UnsyncFill operation) {
    List<String> statements = new ArrayList<>(SqliteTriggers.of(operation.filling()).drop());
    if (operation.require()) {
      statements.add(setNotNull(operation.filling().table(), operation.filling().column()));
    }
    return statements;
  }

  /** Nothing while old writers live: their NULL is stored before a trigger replaces it. */
  @Override
  public List<String> require(RequireValue operation) {
    return operation.oldWriters()
        ? List.of()
        : List.of(setNotNull(operation.table(), operation.column()));
  }

  @Override
  public List<String> move(MoveColumn operation) {
    return List.of(
        alter(operation.table())
            + "RENAME COLUMN %s TO %s".formatted(quote(operation.from()), quote(operation.to())));
  }

  @Override
  public List<String> move(MoveTable operation) {
    return List.of(alter(operation.from()) + "RENAME TO " + quote(operation.to().name()));
  }

  /** Nothing: SQLite validates with the same statement. */
  @Override
  public List<String> createCheck(CreateCheck operation) {
    return List.of();
  }

  @Override
  public List<String> validateCheck(ValidateCheck operation) {
    return List.of(
        alter(operation.table())
            + "ADD CONSTRAINT %s CHECK (%s)"
                .formatted(quote(operation.name()), text(operation.check())));
  }

  @Override
  public List<String> removeCheck(RemoveCheck operation) {
    return List.of(alter(operation.table()) + "DROP CONSTRAINT " + quote(operation.name()));
  }

  /** Nothing: enums are text. */
  @Override
  public List<String> createEnum(CreateEnum operation) {
    return List.of();
  }

  /** Nothing: enums are text. */
  @Override
  public List<String> removeEnum(RemoveEnum operation) {
    return List.of();
  }

  /** Nothing: SQLite has no partitions. */
  @Override
  public List<String> bounds(PartitionBounds partition) {
    return List.of();
  }

  /** Nothing: enums are text. */
  @Override
  public List<String> createEnumValue(CreateEnumValue operation) {
    return List.of();
  }

  /** Nothing: SQLite validates with the same statement. */
  @Override
  public List<String> createForeignKey(CreateForeignKey operation) {
    return List.of();
  }

  /** A table refers to tables of its own file only, without their schema. */
  @Override
  public List<String> validateForeignKey(ValidateForeignKey operation) {
    ForeignKey key = operation.foreignKey();
    return List.of(
        "ADD CONSTRAINT %s %s"
            .formatted(quote(key.name()), key.definition(quote(key.references().name()))));
  }

  @Override
  public List<String> removeConstraint(RemoveConstraint operation) {
    return List.of("DROP CONSTRAINT " + quote(operation.name()));
  }

  @Override
  public List<String> createIndex(CreateIndex operation) {
    String shape = operation.shape().sqliteShape();
    return shape.isEmpty()
        ? List.of()
        : List.of(
            "CREATE %sINDEX %s ON %s %s"
                .formatted(
                    operation.shape().unique() ? "UNIQUE " : "",
                    new Table(operation.table().schema(), operation.name()).sql(),
                    quote(operation.table().name()),
                    shape));
  }

  /** Nothing: a unique index does all that the constraint would, and is dropped without copying. */
  @Override
  public List<String> createUnique(CreateUnique operation) {
    return List.of();
  }

  /** Nothing: the index comes with the key. */
  @Override
  public List<String> prepareKey(PrepareKey operation) {
    return List.of();
  }

  @Override
  public List<String> createKey(CreateKey operation) {
    return List.of(
        "ADD CONSTRAINT %s PRIMARY KEY (%s)"
            .formatted(quote(operation.name()), quote(operation.columns())));
  }

  @Override
  public List<String> removeIndex(RemoveIndex operation) {
    return List.of(
        "DROP INDEX IF EXISTS " + new Table(operation.table().schema(), operation.name()).sql());
  }

  @Override
  public List<String> script(RunScript operation) {
    return operation.sqlite();
  }

  private static String dropNotNull(Table table, String column) {
    return alter(table) + "ALTER COLUMN %s DROP NOT NULL".formatted(quote(column));
  }

  private static String setNotNull(Table table, String column) {
    return alter(table) + "ALTER COLUMN %s SET NOT NULL".formatted(quote(column));
  }

  private static String alter(Table table) {
    return "ALTER TABLE " + table.sql() + " ";
  }
}
