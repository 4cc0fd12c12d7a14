package io.concertina.processor.read;

import io.concertina.migration.Table;
import io.concertina.processor.model.ClassRef;
import io.concertina.processor.model.Column;
import io.concertina.processor.model.PartitionBounds;
import io.concertina.processor.sql.Expression;
import io.concertina.processor.sql.IndexPart;
import io.concertina.processor.step.AddCheck;
import io.concertina.processor.step.AddColumn;
import io.concertina.processor.step.AddEnumValue;
import io.concertina.processor.step.AddForeignKey;
import io.concertina.processor.step.AddIndex;
import io.concertina.processor.step.AddPrimaryKey;
import io.concertina.processor.step.AddUnique;
import io.concertina.processor.step.AlterType;
import io.concertina.processor.step.Backfill;
import io.concertina.processor.step.CreateTable;
import io.concertina.processor.step.DropColumn;
import io.concertina.processor.step.DropConstraint;
import io.concertina.processor.step.DropIndex;
import io.concertina.processor.step.DropNotNull;
import io.concertina.processor.step.DropTable;
import io.concertina.processor.step.ExtractTable;
import io.concertina.processor.step.IndexDeclaration;
import io.concertina.processor.step.InlineTable;
import io.concertina.processor.step.Normalise;
import io.concertina.processor.step.Origin;
import io.concertina.processor.step.OwnName;
import io.concertina.processor.step.PartitionTable;
import io.concertina.processor.step.RenameColumn;
import io.concertina.processor.step.RenameTable;
import io.concertina.processor.step.ReplaceColumns;
import io.concertina.processor.step.ReplaceEnum;
import io.concertina.processor.step.SetDefault;
import io.concertina.processor.step.SetNotNull;
import io.concertina.processor.step.SqlStep;
import io.concertina.processor.step.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One annotation becomes one step. */
interface StepReader {

  /** The annotations that declare steps: the one list of them. */
  Map<String, StepReader> ALL =
      Map.ofEntries(
          Map.entry("io.concertina.AddCheck", StepReader::addCheck),
          Map.entry("io.concertina.AddColumn", StepReader::addColumn),
          Map.entry("io.concertina.AddEnumValue", StepReader::addEnumValue),
          Map.entry("io.concertina.AddForeignKey", StepReader::addForeignKey),
          Map.entry("io.concertina.AddIndex", StepReader::addIndex),
          Map.entry("io.concertina.AddPrimaryKey", StepReader::addPrimaryKey),
          Map.entry("io.concertina.AddUnique", StepReader::addUnique),
          Map.entry("io.concertina.AlterType", StepReader::alterType),
          Map.entry("io.concertina.Backfill", StepReader::backfill),
          Map.entry("io.concertina.CreateTable", StepReader::createTable),
          Map.entry("io.concertina.DropColumn", StepReader::dropColumn),
          Map.entry("io.concertina.DropConstraint", StepReader::dropConstraint),
          Map.entry("io.concertina.DropDefault", StepReader::dropDefault),
          Map.entry("io.concertina.DropIndex", StepReader::dropIndex),
          Map.entry("io.concertina.DropNotNull", StepReader::dropNotNull),
          Map.entry("io.concertina.DropTable", StepReader::dropTable),
          Map.entry("io.concertina.ExtractTable", StepReader::extractTable),
          Map.entry("io.concertina.InlineTable", StepReader::inlineTable),
          Map.entry("io.concertina.MergeColumns", StepReader::mergeColumns),
          Map.entry("io.concertina.PartitionTable", StepReader::partitionTable),
          Map.entry("io.concertina.RenameColumn", StepReader::renameColumn),
          Map.entry("io.concertina.RenameTable", StepReader::renameTable),
          Map.entry("io.concertina.ReplaceEnum", StepReader::replaceEnum),
          Map.entry("io.concertina.ReplaceColumn", StepReader::replaceColumn),
          Map.entry("io.concertina.SetDefault", StepReader::setDefault),
          Map.entry("io.concertina.SetNotNull", StepReader::setNotNull),
          Map.entry("io.concertina.SplitColumn", StepReader::splitColumn),
          Map.entry("io.concertina.Sql", StepReader::sql));

  /** Those that are about a table which no class maps, and may stand on any class. */
  Set<String> ANYWHERE = Set.of("io.concertina.DropTable");

  /** Reads the annotation that has the members, on a class that maps the table. */
  Step read(Members members, Table table, Origin origin) throws Unreadable;

  private static Step addCheck(Members members, Table table, Origin origin) throws Unreadable {
    String column =
        members.text("fix").isBlank() ? members.anyColumn("column") : members.column("column");
    String name = members.text("name");
    return new AddCheck(
        members.version(),
        table,
        origin,
        name.isEmpty()
            ? OwnName.of(table, column.isEmpty() ? List.of() : List.of(column), "check")
            : name,
        members.expression("check"),
        members.text("sqlite"),
        column,
        members.expression("fix"),
        members.text("sqliteFix"));
  }

  private static Step addColumn(Members members, Table table, Origin origin) throws Unreadable {
    String column = members.column("column");
    refuseNumbered(members, table, column);
    return new AddColumn(
        members.version(),
        table,
        origin,
        column,
        members.type(column),
        members.text("type").isEmpty(),
        members.truth("notNull"),
        members.expression("defaultValue"),
        members.expression("fill"),
        members.text("sqliteFill"),
        members.truth("identity"),
        members.expression("generated"),
        members.text("sqliteGenerated"),
        members.text("collation").strip(),
        members.text("sqliteCollation").strip(),
        members.text("comment").strip(),
        members.contract());
  }

  private static void refuseNumbered(Members members, Table table, String column)
      throws Unreadable {
    if (!members.truth("identity")
        && members.place().column(column).filter(Column::generated).isPresent()) {
      throw new Unreadable(
          "",
          "The mapping says that the database numbers the rows of %s by %s, which @AddColumn does not let it do"
              .formatted(table, column),
          "an INSERT of this build leaves the column out, and finds it empty",
          "add  identity = true, or map it as a plain number that the service gives");
    }
  }

  private static Step addEnumValue(Members members, Table table, Origin origin) throws Unreadable {
    return new AddEnumValue(
        members.version(),
        table,
        origin,
        members.table("type", table.schema()),
        members.text("value"),
        members.text("before"),
        members.text("after"));
  }

  private static Step addForeignKey(Members members, Table table, Origin origin) throws Unreadable {
    List<String> columns = indexed(members);
    return new AddForeignKey(
        members.version(),
        table,
        origin,
        constraintName(members, table, columns, "fkey"),
        columns,
        members.table("references", table.schema()),
        members.texts("referencedColumns"),
        members.action("onDelete"),
        members.action("onUpdate"),
        members.truth("deferrable"),
        members.orphans("orphans"));
  }

  /** Named as PostgreSQL names what has no name. */
  private static String constraintName(
      Members members, Table table, List<String> columns, String kind) {
    String name = members.text("name");
    return name.isEmpty() ? OwnName.of(table, columns, kind) : name;
  }

  private static Step addIndex(Members members, Table table, Origin origin) throws Unreadable {
    IndexDeclaration index = index(members);
    return new AddIndex(members.version(), table, origin, indexName(members, table, index), index);
  }

  private static Step alterType(Members members, Table table, Origin origin) throws Unreadable {
    return new AlterType(
        members.version(),
        table,
        origin,
        members.column("column"),
        members.sqlType("type"),
        members.sqlType("from"));
  }

  private static Step replaceEnum(Members members, Table table, Origin origin) throws Unreadable {
    return new ReplaceEnum(
        members.version(),
        table,
        origin,
        members.column("column"),
        members.table("type", table.schema()),
        members.texts("values"),
        members.table("from", table.schema()),
        members.texts("fromValues"));
  }

  private static Step addPrimaryKey(Members members, Table table, Origin origin) throws Unreadable {
    String name = members.text("name");
    return new AddPrimaryKey(
        members.version(),
        table,
        origin,
        name.isEmpty() ? OwnName.of(table, List.of(), "pkey") : name,
        indexed(members),
        members.truth("nullable"));
  }

  private static Step addUnique(Members members, Table table, Origin origin) throws Unreadable {
    List<String> columns = indexed(members);
    return new AddUnique(
        members.version(), table, origin, constraintName(members, table, columns, "key"), columns);
  }

  private static Step dropConstraint(Members members, Table table, Origin origin)
      throws Unreadable {
    return new DropConstraint(
        members.version(),
        table,
        origin,
        members.text("name"),
        told(members, table, origin),
        new DropConstraint.Refused(
            members.orphans("orphans"),
            members.anyColumn("column"),
            members.expression("fix"),
            members.text("sqliteFix")),
        members.text("irreversible"));
  }

  /** What the annotation itself says of the constraint, as the step that would add it. */
  private static Optional<Step> told(Members members, Table table, Origin origin)
      throws Unreadable {
    boolean key = !members.text("references").isEmpty();
    boolean check = !members.text("check").isEmpty();
    boolean unique = members.truth("unique");
    if ((key && check) || (key && unique) || (check && unique)) {
      throw new Unreadable(
          "",
          "%s of %s describes more than one constraint"
              .formatted(members.name(), members.text("name")),
          "check, references and unique exclude each other: nothing tells what the way down adds",
          "leave the one that the constraint is");
    }
    if (key) {
      return Optional.of(addForeignKey(members, table, origin));
    } else if (unique) {
      return Optional.of(addUnique(members, table, origin));
    }
    return check
        ? Optional.of(
            new AddCheck(
                members.version(),
                table,
                origin,
                members.text("name"),
                members.expression("check"),
                members.text("sqlite"),
                members.text("fix").isBlank() ? "" : members.column("column"),
                members.expression("fix"),
                members.text("sqliteFix")))
        : Optional.empty();
  }

  private static Step dropIndex(Members members, Table table, Origin origin) throws Unreadable {
    IndexDeclaration index = index(members);
    return new DropIndex(members.version(), table, origin, indexName(members, table, index), index);
  }

  private static List<String> indexed(Members members) throws Unreadable {
    List<String> given = members.texts("columns");
    return given.isEmpty() ? List.of(members.fieldColumn("columns").name()) : given;
  }

  private static IndexDeclaration index(Members members) throws Unreadable {
    List<String> columns = members.texts("columns");
    List<IndexPart> on =
        members.texts("on").stream().map(Expression::guarded).map(IndexPart::parse).toList();
    return new IndexDeclaration(
        columns.isEmpty() && on.isEmpty()
            ? List.of(members.fieldColumn("columns").name())
            : columns,
        on,
        members.truth("unique"),
        members.expression("where"),
        members.texts("include"),
        members.text("method").strip(),
        members.text("sqlite").strip());
  }

  private static String indexName(Members members, Table table, IndexDeclaration index) {
    String name = members.text("name");
    return name.isEmpty() ? OwnName.of(table, index) : name;
  }

  private static Step setNotNull(Members members, Table table, Origin origin) throws Unreadable {
    return new SetNotNull(
        members.version(),
        table,
        origin,
        members.column("column"),
        members.expression("fill"),
        members.text("sqliteFill"),
        members.contract());
  }

  private static Step setDefault(Members members, Table table, Origin origin) throws Unreadable {
    return new SetDefault(
        members.version(),
        table,
        origin,
        members.column("column"),
        members.expression("value"),
        members.text("sqlite"),
        members.expression("was"),
        members.text("sqliteWas"));
  }

  private static Step dropDefault(Members members, Table table, Origin origin) throws Unreadable {
    return new SetDefault(
        members.version(),
        table,
        origin,
        members.column("column"),
        Expression.parse(""),
        "",
        members.expression("was"),
        members.text("sqliteWas"));
  }

  private static Step dropNotNull(Members members, Table table, Origin origin) throws Unreadable {
    return new DropNotNull(
        members.version(), table, origin, members.column("column"), members.expression("fill"));
  }

  private static Step backfill(Members members, Table table, Origin origin) throws Unreadable {
    String column = members.column("column");
    Optional<ClassRef> using = members.transform("using", column);
    List<String> reads = members.texts("reads");
    return new Backfill(
        members.version(),
        table,
        origin,
        column,
        members.expression("set"),
        members.text("sqlite"),
        using,
        using.isPresent() && reads.isEmpty() ? List.of(column) : reads,
        members.expression("where"),
        members.text("sqliteWhere"),
        members.truth("keep"),
        members.expression("undo"),
        members.text("irreversible"));
  }

  private static Step createTable(Members members, Table table, Origin origin) throws Unreadable {
    return new CreateTable(members.version(), table, origin, members.truth("dropRows"));
  }

  private static Step dropColumn(Members members, Table table, Origin origin) throws Unreadable {
    String column = members.text("column");
    return new DropColumn(
        members.version(),
        table,
        origin,
        column,
        members.type(column),
        members.truth("notNull"),
        members.expression("fill"),
        members.duration("retain"));
  }

  private static Step dropTable(Members members, Table table, Origin origin) throws Unreadable {
    return new DropTable(
        members.version(),
        new Table(members.text("schema"), members.text("table")),
        origin,
        members.duration("retain"));
  }

  private static Step extractTable(Members members, Table table, Origin origin) throws Unreadable {
    String schema = members.text("schema");
    Table part = new Table(schema.isEmpty() ? table.schema() : schema, members.text("table"));
    String reference = members.text("reference");
    if (!reference.isEmpty()) {
      return normalise(members, table, origin, part, reference);
    }
    return new ExtractTable(
        members.version(),
        table,
        origin,
        part,
        members.texts("columns"),
        members.texts("key"),
        members.texts("notNull"),
        members.contract());
  }

  private static Step normalise(
      Members members, Table table, Origin origin, Table part, String reference) throws Unreadable {
    List<String> key = members.texts("key");
    if (key.size() > 1) {
      throw new Unreadable(
          "key",
          "The extraction of %s.%s gives table %s a key of %s columns, and %s refers to it by one"
              .formatted(
                  table, String.join(", ", members.texts("columns")), part, key.size(), reference),
          "the database numbers the values, by one column",
          "write  key = \"%s\"".formatted(key.get(0)));
    }
    return new Normalise(
        members.version(),
        table,
        origin,
        part,
        members.texts("columns"),
        key.isEmpty() ? "" : key.get(0),
        reference,
        members.place().column(reference).filter(column -> !column.nullable()).isPresent(),
        members.texts("notNull"),
        members.contract());
  }

  private static Step inlineTable(Members members, Table table, Origin origin) throws Unreadable {
    String schema = members.text("schema");
    return new InlineTable(
        members.version(),
        table,
        origin,
        new Table(schema.isEmpty() ? table.schema() : schema, members.text("table")),
        members.texts("columns"),
        members.texts("key"),
        members.texts("notNull"),
        members.contract());
  }

  private static Step partitionTable(Members members, Table table, Origin origin)
      throws Unreadable {
    return new PartitionTable(
        members.version(),
        table,
        origin,
        members.column("by"),
        members.text("method"),
        members.parts("partitions").stream()
            .map(
                part ->
                    new PartitionBounds(
                        part.text("name"),
                        part.text("from").strip(),
                        part.text("to").strip(),
                        part.texts("values"),
                        0,
                        0))
            .toList(),
        members.text("remainder"),
        members.number("modulus"),
        members.duration("retain"));
  }

  private static Step renameColumn(Members members, Table table, Origin origin) throws Unreadable {
    if (!members.text("from").isEmpty() && members.text("from").equals(members.text("to"))) {
      throw new Unreadable(
          "to",
          "%s of %s.%s gives it the name it has"
              .formatted(members.name(), table, members.text("from")),
          "there is nothing to rename",
          "remove the annotation, or give another  to");
    }
    if (members.text("from").isEmpty() && members.text("to").isEmpty()) {
      throw new Unreadable(
          "",
          "%s on %s names neither from nor to".formatted(members.name(), members.place()),
          "the annotated field gives one of the two names, the annotation has to give the other",
          "add  from = \"…\"  where the field maps the new column, or  to = \"…\"  where it still"
              + " maps the old one");
    }
    return new RenameColumn(
        members.version(),
        table,
        origin,
        members.column("from"),
        members.column("to"),
        members.contract());
  }

  private static Step renameTable(Members members, Table table, Origin origin) throws Unreadable {
    Table from = new Table(table.schema(), members.text("from"));
    if (from.equals(table)) {
      throw new Unreadable(
          "from",
          "%s of %s gives it the name it has".formatted(members.name(), table),
          "there is nothing to rename",
          "remove the annotation, or map the class to another name");
    }
    return new RenameTable(members.version(), table, origin, from, members.contract());
  }

  private static Step replaceColumn(Members members, Table table, Origin origin) throws Unreadable {
    return new ReplaceColumns(
        members.version(),
        table,
        origin,
        List.of(oldSide(members)),
        List.of(newSide(members)),
        members.contract());
  }

  private static Step splitColumn(Members members, Table table, Origin origin) throws Unreadable {
    return new ReplaceColumns(
        members.version(),
        table,
        origin,
        List.of(oldSide(members)),
        sides(members, "into"),
        members.contract());
  }

  private static Step mergeColumns(Members members, Table table, Origin origin) throws Unreadable {
    return new ReplaceColumns(
        members.version(),
        table,
        origin,
        sides(members, "from"),
        List.of(newSide(members)),
        members.contract());
  }

  private static ReplaceColumns.Side oldSide(Members members) throws Unreadable {
    String column = members.text("from");
    return new ReplaceColumns.Side(
        "down",
        column,
        members.type("fromType", column),
        members.text("fromType").isBlank(),
        members.truth("fromNotNull"),
        members.expression("down"),
        "sqliteDown",
        members.text("sqliteDown"));
  }

  private static ReplaceColumns.Side newSide(Members members) throws Unreadable {
    String column = members.column("to");
    return new ReplaceColumns.Side(
        "up",
        column,
        members.type(column),
        members.text("type").isBlank(),
        members.truth("notNull"),
        members.expression("up"),
        "sqliteUp",
        members.text("sqliteUp"));
  }

  private static List<ReplaceColumns.Side> sides(Members members, String member) throws Unreadable {
    List<ReplaceColumns.Side> sides = new ArrayList<>();
    for (Members part : members.parts(member)) {
      String column = part.text("column");
      sides.add(
          new ReplaceColumns.Side(
              member,
              column,
              part.type(column),
              part.text("type").isBlank(),
              part.truth("notNull"),
              part.expression("value"),
              member,
              part.text("sqlite")));
    }
    if (sides.size() < 2) {
      throw new Unreadable(
          member,
          "%s of %s names %s column%s in %s"
              .formatted(
                  members.name(),
                  table(members),
                  sides.size(),
                  sides.size() == 1 ? "" : "s",
                  member),
          "it is for several columns",
          "use @ReplaceColumn for one column by another");
    }
    return sides;
  }

  private static String table(Members members) {
    return members.place().mapped().table().toString();
  }

  private static Step sql(Members members, Table table, Origin origin) throws Unreadable {
    return new SqlStep(
        members.version(),
        table,
        origin,
        members.text("description"),
        members.texts("up"),
        members.texts("down"),
        members.texts("sqliteUp"),
        members.texts("sqliteDown"),
        members.text("irreversible"));
  }
}
