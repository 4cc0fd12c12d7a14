package io.concertina.processor.read;

import io.concertina.migration.Table;
import io.concertina.processor.model.ClassRef;
import io.concertina.processor.sql.Expression;
import io.concertina.processor.step.AddCheck;
import io.concertina.processor.step.AddColumn;
import io.concertina.processor.step.AddIndex;
import io.concertina.processor.step.Backfill;
import io.concertina.processor.step.DropColumn;
import io.concertina.processor.step.DropIndex;
import io.concertina.processor.step.DropNotNull;
import io.concertina.processor.step.Origin;
import io.concertina.processor.step.RenameColumn;
import io.concertina.processor.step.ReplaceColumns;
import io.concertina.processor.step.SetDefault;
import io.concertina.processor.step.SetNotNull;
import io.concertina.processor.step.SqlStep;
import io.concertina.processor.step.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One annotation becomes one step. */
interface StepReader {

  /** The annotations that declare steps: the one list of them. */
  Map<String, StepReader> ALL =
      Map.ofEntries(
          Map.entry("io.concertina.AddCheck", StepReader::addCheck),
          Map.entry("io.concertina.AddColumn", StepReader::addColumn),
          Map.entry("io.concertina.AddIndex", StepReader::addIndex),
          Map.entry("io.concertina.Backfill", StepReader::backfill),
          Map.entry("io.concertina.DropColumn", StepReader::dropColumn),
          Map.entry("io.concertina.DropDefault", StepReader::dropDefault),
          Map.entry("io.concertina.DropIndex", StepReader::dropIndex),
          Map.entry("io.concertina.DropNotNull", StepReader::dropNotNull),
          Map.entry("io.concertina.MergeColumns", StepReader::mergeColumns),
          Map.entry("io.concertina.RenameColumn", StepReader::renameColumn),
          Map.entry("io.concertina.ReplaceColumn", StepReader::replaceColumn),
          Map.entry("io.concertina.SetDefault", StepReader::setDefault),
          Map.entry("io.concertina.SetNotNull", StepReader::setNotNull),
          Map.entry("io.concertina.SplitColumn", StepReader::splitColumn),
          Map.entry("io.concertina.Sql", StepReader::sql));

  /** Reads the annotation that has the members, on a class that maps the table. */
  Step read(Members members, Table table, Origin origin) throws Unreadable;

  private static Step addCheck(Members members, Table table, Origin origin) throws Unreadable {
    String column =
        members.text("fix").isBlank() ? members.anyColumn("column") : members.column("column");
    String name = members.text("name");
    String own =
        column.isEmpty() ? table.name() + "_check" : table.name() + "_" + column + "_check";
    return new AddCheck(
        members.version(),
        table,
        origin,
        name.isEmpty() ? own : name,
        members.expression("check"),
        members.text("sqlite"),
        column,
        members.expression("fix"),
        members.text("sqliteFix"));
  }

  private static Step addColumn(Members members, Table table, Origin origin) throws Unreadable {
    String column = members.column("column");
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
        members.contract());
  }

  private static Step addIndex(Members members, Table table, Origin origin) throws Unreadable {
    List<String> columns = indexed(members);
    return new AddIndex(
        members.version(),
        table,
        origin,
        columns,
        indexName(members, table, columns),
        members.truth("unique"));
  }

  private static Step dropIndex(Members members, Table table, Origin origin) throws Unreadable {
    List<String> columns = indexed(members);
    return new DropIndex(
        members.version(),
        table,
        origin,
        columns,
        indexName(members, table, columns),
        members.truth("unique"));
  }

  private static List<String> indexed(Members members) throws Unreadable {
    List<String> given = members.texts("columns");
    return given.isEmpty() ? List.of(members.fieldColumn("columns").name()) : given;
  }

  private static String indexName(Members members, Table table, List<String> columns) {
    String name = members.text("name");
    return name.isEmpty() ? table.name() + "_" + String.join("_", columns) + "_idx" : name;
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
          "%s of %s names %d column%s in %s"
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
