package io.concertina.processor.plan;

import io.concertina.processor.model.Column;
import io.concertina.processor.model.PartitionBounds;
import java.util.List;

/**
 * The words of one database: a method per operation that has any. {@code ${schema}}, {@code
 * ${schema-literal}}, {@code ${type}} and {@code ${type "column"}} stay in them for the runtime to
 * replace.
 */
public interface Dialect {

  /** A type of PostgreSQL's in this database's spelling. */
  String type(String type);

  /** The type of a column in this database's spelling. */
  String type(Column column);

  /** The user's expression for this database. */
  String text(Text text);

  /** The condition that holds for a row whose two columns differ, NULL being a value. */
  String differs(Pair pair);

  /** Creates a table. */
  List<String> createTable(CreateTable operation);

  /** The condition that holds for a row whose sides are not what they make of each other. */
  String outOfStep(Group group, boolean copiesToNew);

  /** Adds a column like one of another table. */
  List<String> createLike(CreateLike operation);

  /** Creates the table of values that rows of another share. */
  List<String> createValues(CreateValues operation);

  /** What follows the table's name in the index that keeps a value from being there twice. */
  String valueKey(Normalisation normalisation);

  /** The triggers of the table whose rows share values. */
  Triggers syncReferences(Normalisation normalisation);

  /** The triggers of the table that has each value once. */
  Triggers syncValues(Normalisation normalisation);

  /** Holds for a row whose values are not those that it refers to. */
  String misreferred(Normalisation normalisation);

  /** Adds a column. */
  List<String> createColumn(CreateColumn operation);

  /** Adds a column that the database computes whenever it is read. */
  List<String> generateColumn(GenerateColumn operation);

  /** Tells what a column means; nothing where nobody keeps that. */
  List<String> comment(CommentColumn operation);

  /** Lets the database number the rows by a column. */
  List<String> number(NumberColumn operation);

  /** Gives a column another type; nothing where only the name would change. */
  List<String> changeType(ChangeType operation);

  /** What is done for a column that takes another type by way of a shadow. */
  ShadowSql shadow(Shadow shadow);

  /** Lets a column hold NULL. */
  List<String> loosen(Loosen operation);

  /** Lets the first of two columns hold NULL; the guards stand in for its NOT NULL. */
  Triggers guards(LoosenPair operation);

  /** Lets a column of a group hold NULL; the guards stand in for its NOT NULL. */
  Triggers guards(LoosenGroup operation);

  /** Keeps the sides of a group in step. */
  Triggers sync(SyncGroup operation);

  /** Keeps two columns equal. */
  Triggers sync(SyncPair operation);

  /** Fills a column in rows whose writer does not know it. */
  Triggers sync(SyncFill operation);

  /** Ends that, and requires the value where only now it can be. */
  List<String> unsync(UnsyncFill operation);

  /** Requires a value in every row. */
  List<String> require(RequireValue operation);

  /** Creates the table that takes columns of another. */
  List<String> createPart(CreatePart operation);

  /** The triggers of the table that gives columns away. */
  Triggers syncSource(Extraction extraction);

  /** The triggers of the table that takes them. */
  Triggers syncPart(Extraction extraction);

  /** Holds for a row of the table that gives columns away which is not in step with the other. */
  String sourceUnlike(Extraction extraction);

  /** Holds for a row of the table that takes them which is not in step with the other. */
  String partUnlike(Extraction extraction);

  /** Gives a column another name. */
  List<String> move(MoveColumn operation);

  /** Gives a table another name. */
  List<String> move(MoveTable operation);

  /** Adds a CHECK for new writes; nothing where there is no such thing. */
  List<String> createCheck(CreateCheck operation);

  /** Makes it hold for all rows. */
  List<String> validateCheck(ValidateCheck operation);

  /** Drops it. */
  List<String> removeCheck(RemoveCheck operation);

  /** Makes an enum type; nothing where there is no such thing. */
  List<String> createEnum(CreateEnum operation);

  /** Drops an enum type; nothing where there is no such thing. */
  List<String> removeEnum(RemoveEnum operation);

  /** Adds a value to an enum type; nothing where there is no such thing. */
  List<String> createEnumValue(CreateEnumValue operation);

  /** Adds a foreign key for new writes; nothing where there is no such thing. */
  List<String> createForeignKey(CreateForeignKey operation);

  /** Makes it hold for all rows. */
  List<String> validateForeignKey(ValidateForeignKey operation);

  /** Drops a constraint of any kind. */
  List<String> removeConstraint(RemoveConstraint operation);

  /** The rows that a partition takes; nothing where there is no such thing. */
  List<String> bounds(PartitionBounds partition);

  /** Builds an index. */
  List<String> createIndex(CreateIndex operation);

  /** Makes a unique index a constraint; nothing where it is as good as one. */
  List<String> createUnique(CreateUnique operation);

  /** Builds the index of a primary key; nothing where it comes with the key. */
  List<String> prepareKey(PrepareKey operation);

  /** Makes that index the table's primary key. */
  List<String> createKey(CreateKey operation);

  /** Drops an index. */
  List<String> removeIndex(RemoveIndex operation);

  /** Runs the user's statements. */
  List<String> script(RunScript operation);
}
