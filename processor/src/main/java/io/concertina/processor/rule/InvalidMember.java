package io.concertina.processor.rule;

import static java.util.stream.Collectors.joining;

import io.concertina.AddForeignKey.Orphans;
import io.concertina.ReferentialAction;
import io.concertina.processor.model.Column;
import io.concertina.processor.model.ColumnRef;
import io.concertina.processor.model.MappedClass;
import io.concertina.processor.model.PartitionBounds;
import io.concertina.processor.model.Schema;
import io.concertina.processor.model.SqlType;
import io.concertina.processor.model.TableShape;
import io.concertina.processor.plan.IndexShape;
import io.concertina.processor.step.AddCheck;
import io.concertina.processor.step.AddColumn;
import io.concertina.processor.step.AddEnumValue;
import io.concertina.processor.step.AddForeignKey;
import io.concertina.processor.step.AddPrimaryKey;
import io.concertina.processor.step.AddUnique;
import io.concertina.processor.step.AlterType;
import io.concertina.processor.step.Backfill;
import io.concertina.processor.step.CreateTable;
import io.concertina.processor.step.DropColumn;
import io.concertina.processor.step.DropConstraint;
import io.concertina.processor.step.ExtractTable;
import io.concertina.processor.step.Filled;
import io.concertina.processor.step.IndexDeclaration;
import io.concertina.processor.step.InlineTable;
import io.concertina.processor.step.Moved;
import io.concertina.processor.step.Normalise;
import io.concertina.processor.step.Paired;
import io.concertina.processor.step.Part;
import io.concertina.processor.step.PartitionTable;
import io.concertina.processor.step.Project;
import io.concertina.processor.step.RenameColumn;
import io.concertina.processor.step.ReplaceColumns;
import io.concertina.processor.step.ReplaceEnum;
import io.concertina.processor.step.Retyped;
import io.concertina.processor.step.SetDefault;
import io.concertina.processor.step.SetNotNull;
import io.concertina.processor.step.SqlStep;
import io.concertina.processor.step.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Members that make no step, or contradict each other. */
final class InvalidMember implements Rule {

  private static final Set<String> UNSORTED_BY_WORDS =
      Set.of(
          "smallint",
          "integer",
          "bigint",
          "numeric",
          "real",
          "double precision",
          "boolean",
          "date",
          "time",
          "timetz",
          "timestamp",
          "timestamptz",
          "interval",
          "uuid",
          "json",
          "jsonb",
          "bytea",
          "bit",
          "varbit");

  @Override
  public boolean acceptable() {
    return false;
  }

  @Override
  public List<Finding> check(Project project) {
    List<Finding> findings = new ArrayList<>();
    project
        .flaws()
        .forEach(
            flaw ->
                findings.add(
                    finding(
                        flaw.origin(), flaw.member(), flaw.headline(), flaw.why(), flaw.safe())));
    for (Step step : project.steps()) {
      if (step instanceof DropConstraint drop) {
        check(drop, findings);
      } else if (step instanceof AddPrimaryKey key) {
        check(key, project, findings);
      }
      if (step instanceof RenameColumn rename) {
        check(rename, findings);
      } else if (step instanceof ExtractTable extract) {
        check(extract, project, findings);
      } else if (step instanceof Normalise values) {
        check(values, project, findings);
      } else if (step instanceof InlineTable inline) {
        check(inline, project, findings);
      } else if (step instanceof ReplaceColumns replaced) {
        check(replaced, findings);
      } else if (step instanceof Filled add) {
        check(add, findings);
        collated(add).ifPresent(findings::add);
        numbered(add).ifPresent(findings::add);
        if (add instanceof AddColumn column) {
          generated(column, project, findings);
        }
      } else if (step instanceof Backfill fill) {
        check(fill, findings);
      } else if (step instanceof AddEnumValue added) {
        check(added, findings);
      } else if (step instanceof PartitionTable partitioned) {
        check(partitioned, findings);
      } else if (step instanceof AlterType altered) {
        check(altered, findings);
      } else if (step instanceof ReplaceEnum replaced) {
        check(replaced, findings);
      } else if (step instanceof SetDefault set) {
        check(set, findings);
      } else if (step instanceof AddCheck check) {
        check(check, findings);
      } else if (DropConstraint.constraint(step) instanceof AddForeignKey key) {
        check(key, project.stage(step, Part.OPEN).before(), findings);
      } else if (DropConstraint.constraint(step) instanceof AddUnique unique) {
        once(unique, "Unique constraint " + unique.name(), unique.columns(), findings);
      } else if (IndexDeclaration.of(step).isPresent()) {
        check(step, IndexDeclaration.of(step).get(), findings);
      } else if (step instanceof CreateTable create) {
        check(create, project, findings);
      } else if (step instanceof SqlStep sql) {
        check(sql, findings);
      }
    }
    return findings;
  }

  private void check(RenameColumn rename, List<Finding> findings) {
    if (rename.from().equals(rename.to())) {
      findings.add(
          finding(
              rename.origin(),
              "",
              rename.table() + "." + rename.from() + " is renamed to itself",
              "a rename lives from two columns that exist side by side",
              "give the field its new column name, or from and to different ones"));
    }
  }

  private void check(ReplaceColumns replaced, List<Finding> findings) {
    String subject = Subject.of(replaced);
    List<String> columns = replaced.sides().stream().map(ReplaceColumns.Side::column).toList();
    if (columns.size() != new LinkedHashSet<>(columns).size()) {
      findings.add(
          finding(
              replaced.origin(),
              "",
              "The replacement " + subject + " names a column twice",
              "old and new columns exist side by side until the contract",
              "give each column a name of its own"));
    }
    for (ReplaceColumns.Side side : replaced.sides()) {
      if (side.value().isEmpty()) {
        boolean isNew = replaced.to().contains(side);
        findings.add(
            finding(
                replaced.origin(),
                side.member(),
                "The replacement " + subject + " has no expression for " + side.column(),
                isNew
                    ? "the rows that are there and the writes of the running release would have no"
                        + " value in it"
                    : "the running release would not see what the new one writes, and there would"
                        + " be no way back",
                "write "
                    + (Set.of("up", "down").contains(side.member())
                        ? " " + side.member() + " = \"…\""
                        : " @Part(column = \"" + side.column() + "\", value = \"…\")")
                    + ", an expression over "
                    + (isNew ? "the old columns" : "the new columns")));
      }
    }
  }

  private void check(ExtractTable extract, Project project, List<Finding> findings) {
    Schema open = project.stage(extract, Part.OPEN).after();
    String subject = "The extraction of " + Subject.of(extract);
    if (!moves(extract, subject, open, findings)) {
      return;
    }
    Optional<TableShape> part = mapped(extract, subject, open, findings);
    if (part.isPresent()) {
      keyed(extract, subject, part.get(), open, findings)
          .ifPresent(wanted -> made(extract, subject, wanted, part.get(), findings));
    }
  }

  /** The table that is made, as its class tells. */
  private Optional<TableShape> mapped(
      Moved moved, String subject, Schema open, List<Finding> findings) {
    Optional<TableShape> part = open.table(moved.part());
    if (part.isEmpty()) {
      findings.add(
          finding(
              moved.origin(),
              "table",
              subject + " goes to " + moved.part() + ", which no class of this build maps",
              "the class tells what the table is like, and nothing of this build would read it",
              "map a class to it, with the key and the columns that move"));
    }
    return part;
  }

  private void made(
      Moved moved, String subject, Set<String> wanted, TableShape part, List<Finding> findings) {
    if (!wanted.equals(Set.copyOf(part.names()))) {
      findings.add(
          finding(
              moved.origin(),
              "columns",
              "%s makes a table of %s, but its class maps %s"
                  .formatted(subject, array(List.copyOf(wanted)), array(part.names())),
              "a column that is not there fails every SELECT of the class",
              "move what the class maps, or add what is new by @AddColumn with a later"
                  + " version"));
    }
  }

  private void check(Normalise values, Project project, List<Finding> findings) {
    Schema open = project.stage(values, Part.OPEN).after();
    String subject = "The extraction of " + Subject.of(values);
    if (!moves(values, subject, open, findings)) {
      return;
    }
    referring(values, subject, project, open, findings);
    if (values.columns().size() > 1 && !values.notNull().containsAll(values.columns())) {
      findings.add(
          finding(
              values.origin(),
              "notNull",
              subject + " moves several columns, of which some may hold NULL",
              "a value of which a part is NULL is not found again, and would get a row each time",
              "write  notNull = "
                  + array(values.columns())
                  + "  where they are NOT NULL, make them so first, by @SetNotNull with a lower"
                  + " version, or move one column only"));
    }
    Optional<TableShape> part = mapped(values, subject, open, findings);
    if (part.isEmpty()) {
      return;
    }
    List<String> key = part.get().key();
    if (key.size() != 1 || !key.equals(values.partKey(open))) {
      findings.add(
          finding(
              values.origin(),
              "key",
              "%s refers by %s to %s, but the class maps %s"
                  .formatted(
                      subject,
                      values.reference(),
                      key.size() == 1 ? "the key " + array(values.partKey(open)) : "one column",
                      key.isEmpty() ? "no key" : "the key " + array(key)),
              "a value is found by one column, by which the database numbers the values",
              key.size() == 1
                  ? "write  key = \"" + key.get(0) + "\", or map the key that is meant"
                  : "map one column as the key"));
      return;
    }
    String type = part.get().column(key.get(0)).map(Column::type).orElse("");
    if (!Set.of("smallint", "integer", "bigint").contains(SqlType.of(type).name())) {
      findings.add(
          finding(
              values.origin(),
              "key",
              "%s numbers the values by %s, which is of type %s"
                  .formatted(subject, key.get(0), type),
              "PostgreSQL numbers by a smallint, an integer or a bigint only",
              "map it as a number, for example as a long"));
    }
    Set<String> wanted = new LinkedHashSet<>(key);
    wanted.addAll(values.columns());
    made(values, subject, wanted, part.get(), findings);
  }

  /** What is wrong with the column that refers to the values. */
  private void referring(
      Normalise values, String subject, Project project, Schema open, List<Finding> findings) {
    String reference = values.reference();
    if (values.columns().contains(reference) || open.key(values.table()).contains(reference)) {
      findings.add(
          finding(
              values.origin(),
              "reference",
              subject
                  + " refers to it by "
                  + reference
                  + (values.columns().contains(reference)
                      ? ", which is one of the columns that move"
                      : ", which is part of the primary key"),
              "the column is made, and filled by and by, while both releases run",
              "give it a name of its own"));
      return;
    }
    List<String> mapped =
        project.mapping(values.table()).stream()
            .flatMap(model -> model.shape().names().stream())
            .distinct()
            .toList();
    if (!mapped.contains(reference)) {
      findings.add(
          finding(
              values.origin(),
              "reference",
              subject
                  + " refers to it by "
                  + reference
                  + ", which "
                  + values.origin().model()
                  + " does not map",
              "nothing of this build would read the column, or write it",
              "map a field to it" + Nearest.question(reference, mapped)));
    }
  }

  private void check(InlineTable inline, Project project, List<Finding> findings) {
    Schema open = project.stage(inline, Part.OPEN).after();
    String subject = "The inlining of " + Subject.of(inline);
    if (!moves(inline, subject, open, findings)) {
      return;
    }
    Set<String> mapped = new LinkedHashSet<>();
    project.mapping(inline.table()).forEach(model -> mapped.addAll(model.shape().names()));
    for (String column : inline.columns()) {
      if (!mapped.contains(column)) {
        findings.add(
            finding(
                inline.origin(),
                "columns",
                subject
                    + " takes "
                    + column
                    + ", which "
                    + inline.origin().model()
                    + " does not map",
                "nothing of this build would read the column, or write it",
                "map a field to it" + Nearest.question(column, List.copyOf(mapped))));
      }
    }
    Optional<TableShape> part =
        project.classes().stream()
            .filter(model -> model.table().equals(inline.part()))
            .map(MappedClass::shape)
            .findFirst();
    if (part.isEmpty()) {
      if (inline.partKey(open).size() != open.key(inline.table()).size()) {
        findings.add(
            finding(
                inline.origin(),
                "key",
                "%s has the key %s there, and %s here"
                    .formatted(
                        subject, array(inline.partKey(open)), array(open.key(inline.table()))),
                "a row of the table that goes is found by the key of the one that takes it",
                "write one column for each of the key, in its order"));
      }
      return;
    }
    keyed(inline, subject, part.get(), open, findings)
        .ifPresent(
            wanted -> {
              for (String column : part.get().names()) {
                if (!wanted.contains(column)) {
                  findings.add(
                      finding(
                          inline.origin(),
                          "columns",
                          "%s leaves %s behind, which a class of this build maps"
                              .formatted(subject, inline.part() + "." + column),
                          "the contract drops the table, and what the column holds with it",
                          "take it along in columns, or drop it first, by @DropColumn with a lower"
                              + " version"));
                }
              }
            });
  }

  /** Whether anything moves; what is wrong with the names of it is found. */
  private boolean moves(Moved moved, String subject, Schema open, List<Finding> findings) {
    List<String> key = open.key(moved.table());
    if (moved.columns().isEmpty() || moved.part().name().isEmpty()) {
      findings.add(
          finding(
              moved.origin(),
              moved.columns().isEmpty() ? "columns" : "table",
              subject + " names no " + (moved.columns().isEmpty() ? "column" : "table"),
              "there is nothing to move, or nowhere to move it to",
              "write  table = \"…\", columns = {\"…\"}"));
      return false;
    }
    once(moved, subject, moved.columns(), findings);
    boolean inline = moved instanceof InlineTable;
    boolean values = moved instanceof Normalise;
    for (String column : moved.columns()) {
      if ((inline ? moved.partKey(open) : key).contains(column)
          || (values && moved.partKey(open).contains(column))) {
        findings.add(
            finding(
                moved.origin(),
                "columns",
                subject + " moves " + column + ", which is part of the primary key",
                "the rows of both tables are told apart by it",
                values
                    ? "leave it out: a row keeps its key, and the database numbers the values"
                    : inline
                        ? "leave it out: the table that stays has the key in any case"
                        : "leave it out: the new table has the key in any case"));
      }
    }
    for (String column : moved.notNull()) {
      if (!moved.columns().contains(column)) {
        findings.add(
            finding(
                moved.origin(),
                "notNull",
                subject + " does not move " + column + ", which notNull names",
                "only the columns that move lose their NOT NULL, and get it back on the way down",
                Nearest.advice(column, moved.columns())));
      }
    }
    return true;
  }

  /** The columns of the part, where its key is that of the source. */
  private Optional<Set<String>> keyed(
      Moved moved, String subject, TableShape part, Schema open, List<Finding> findings) {
    List<String> key = open.key(moved.table());
    List<String> partKey = moved.partKey(open);
    if (part.key().equals(partKey) && partKey.size() == key.size()) {
      Set<String> wanted = new LinkedHashSet<>(partKey);
      wanted.addAll(moved.columns());
      return Optional.of(wanted);
    }
    findings.add(
        finding(
            moved.origin(),
            "key",
            "%s has the key %s there, but the class maps %s for %s of %s"
                .formatted(subject, array(partKey), array(part.key()), array(key), moved.table()),
            moved instanceof InlineTable
                ? "a row of the table that goes is found by the key of the one that takes it"
                : "a row of the new table is found by the key of its old one",
            "write  key = " + array(part.key()) + ", or map the key that is meant"));
    return Optional.empty();
  }

  private void check(Filled add, List<Finding> findings) {
    if (add.contract().isPresent() && add.fill().isEmpty()) {
      findings.add(
          finding(
              add.origin(),
              "contract",
              add.table() + "." + add.column() + " has a contract but nothing to close",
              "only the trigger that fills rows of the previous release is dropped by a contract,"
                  + " and without fill there is none",
              "remove contract"));
    }
  }

  private Optional<Finding> numbered(Filled filled) {
    if (!(filled instanceof AddColumn add) || !add.identity()) {
      return Optional.empty();
    }
    SqlType type = SqlType.of(add.type());
    if (type.array() || !Set.of("smallint", "integer", "bigint").contains(type.name())) {
      return Optional.of(
          finding(
              add.origin(),
              "identity",
              "The rows are to be numbered by %s, which is of type %s"
                  .formatted(Subject.of(add), add.type()),
              "PostgreSQL numbers by a smallint, an integer or a bigint only",
              "write  type = \"bigint\", or remove  identity"));
    }
    return add.fill().isEmpty() && add.defaultValue().isEmpty()
        ? Optional.empty()
        : Optional.of(
            finding(
                add.origin(),
                add.fill().isEmpty() ? "defaultValue" : "fill",
                "%s has a value, and the database is to number it".formatted(Subject.of(add)),
                "an identity column has no default, and the rows that are there get numbers",
                "remove one of the two"));
  }

  private void generated(AddColumn add, Project project, List<Finding> findings) {
    if (!add.isGenerated()) {
      if (!add.sqliteGenerated().isBlank()) {
        findings.add(
            finding(
                add.origin(),
                "sqliteGenerated",
                "%s has an expression for SQLite alone".formatted(Subject.of(add)),
                "it takes the place of generated, and there is none",
                "write  generated = \"…\"  too"));
      }
      return;
    }
    given(add)
        .ifPresent(
            member ->
                findings.add(
                    finding(
                        add.origin(),
                        member,
                        "%s is computed by the database, and has %s"
                            .formatted(Subject.of(add), member),
                        "a generated column has no value but that of its expression, and to make it"
                            + " NOT NULL every row would be read while nobody may write",
                        "remove  " + member + ", or use  fill  instead of  generated")));
    ColumnRef generated = new ColumnRef(add.table(), add.column());
    for (Step step : project.steps()) {
      if (step.writes().contains(generated) && writes(step) && follows(step, add, project)) {
        findings.add(
            finding(
                step.origin(),
                "",
                "%s is to be written, but the database computes it since version %s"
                    .formatted(Subject.of(add), add.version()),
                "a generated column takes no value but that of its expression; the migration would"
                    + " fail in the middle of a deploy",
                "change what it is computed from, or drop it by @DropColumn and add it anew"));
      }
    }
    for (Clause clause : Clause.all(project)) {
      boolean reads =
          clause.expression().columns().stream()
              .anyMatch(
                  use ->
                      use.ownRow()
                          && use.name().equals(generated.column())
                          && clause.step().table().equals(generated.table()));
      if (reads && clause.step() != add && (clause.isTriggered() || clause.isGenerated())) {
        findings.add(
            finding(
                clause.step().origin(),
                clause.member(),
                "%s reads %s, which the database computes"
                    .formatted(clause.subject(), Subject.of(add)),
                "PostgreSQL has no value of it where a trigger or another such column needs one",
                "write the expression of %s in its place".formatted(Subject.of(add))));
      }
    }
  }

  /** Whether the step writes values, or lets a trigger do so, into the columns that it names. */
  private static boolean writes(Step step) {
    return step instanceof Backfill
        || step instanceof Moved
        || step instanceof Paired
        || step instanceof Retyped
        || step instanceof SetDefault
        || (step instanceof SetNotNull required && !required.fill().isEmpty())
        || (step instanceof AddCheck check && !check.fix().isEmpty())
        || step instanceof AddForeignKey;
  }

  /** Whether the column that was added is still there when the step comes. */
  private static boolean follows(Step step, AddColumn add, Project project) {
    return step.version().compareTo(add.version()) > 0
        && project.steps().stream()
            .noneMatch(
                other ->
                    other instanceof DropColumn drop
                        && drop.table().equals(add.table())
                        && drop.column().equals(add.column())
                        && drop.version().compareTo(add.version()) > 0
                        && drop.version().compareTo(step.version()) < 0);
  }

  /** What a generated column can't have. */
  private static Optional<String> given(AddColumn add) {
    if (!add.fill().isEmpty()) {
      return Optional.of("fill");
    } else if (!add.defaultValue().isEmpty()) {
      return Optional.of("defaultValue");
    } else if (add.identity()) {
      return Optional.of("identity");
    }
    return add.notNull() ? Optional.of("notNull") : Optional.empty();
  }

  private Optional<Finding> collated(Filled filled) {
    return filled instanceof AddColumn add
            && !(add.collation() + add.sqliteCollation()).isEmpty()
            && UNSORTED_BY_WORDS.contains(SqlType.of(add.type()).name())
        ? Optional.of(
            finding(
                add.origin(),
                add.collation().isEmpty() ? "sqliteCollation" : "collation",
                "%s has a collation, and is of type %s".formatted(Subject.of(add), add.type()),
                "a collation sorts and compares text; PostgreSQL refuses it for any other type",
                "remove it, or give the column a type of text"))
        : Optional.empty();
  }

  private void check(AddEnumValue added, List<Finding> findings) {
    if (added.type().name().isEmpty() || added.value().isEmpty()) {
      findings.add(
          finding(
              added.origin(),
              added.value().isEmpty() ? "value" : "type",
              "@AddEnumValue on "
                  + added.table()
                  + " names no "
                  + (added.value().isEmpty() ? "value" : "type"),
              "there is nothing to add",
              "write  type = \"order_state\", value = \"SHIPPED\""));
    } else if (!added.before().isEmpty() && !added.after().isEmpty()) {
      findings.add(
          finding(
              added.origin(),
              "after",
              "The " + Subject.of(added) + " has both before and after",
              "PostgreSQL takes one of the two, and they may contradict each other",
              "remove one of them"));
    } else if (!added.value().isEmpty()
        && (added.value().equals(added.before()) || added.value().equals(added.after()))) {
      findings.add(
          finding(
              added.origin(),
              added.value().equals(added.before()) ? "before" : "after",
              "The " + Subject.of(added) + " is to be sorted beside itself",
              "PostgreSQL looks for a value that is there already",
              "name a value that the type has"));
    }
  }

  private void check(PartitionTable partitioned, List<Finding> findings) {
    String subject = "@PartitionTable on " + partitioned.table();
    boolean hash = partitioned.method().equals("HASH");
    if (hash != partitioned.modulus() > 0 || partitioned.modulus() < 0) {
      findings.add(
          finding(
              partitioned.origin(),
              "modulus",
              subject + (hash ? " does not say how many partitions there are" : " has a modulus"),
              hash
                  ? "a hash tells rows apart by its remainder"
                  : "only a hash has one; the partitions of the others are named one by one",
              hash ? "add  modulus = 8" : "remove it, or write  method = PartitionMethod.HASH"));
    } else if (hash && (!partitioned.declared().isEmpty() || !partitioned.remainder().isEmpty())) {
      findings.add(
          finding(
              partitioned.origin(),
              partitioned.declared().isEmpty() ? "remainder" : "partitions",
              subject + " names partitions of a hash",
              "every remainder has its partition, and no row is left over",
              "remove them: they are called " + partitioned.table().name() + "_0 and so on"));
    } else if (partitioned.partitions().isEmpty()) {
      findings.add(
          finding(
              partitioned.origin(),
              "partitions",
              subject + " has no partition",
              "there would be no place for any row",
              "add  partitions = @Partition(name = \"…\", …)  or  remainder = \"…\""));
    } else {
      partitions(partitioned, subject, findings);
    }
  }

  private void partitions(PartitionTable partitioned, String subject, List<Finding> findings) {
    boolean range = partitioned.method().equals("RANGE");
    Set<String> names = new LinkedHashSet<>(Set.of(partitioned.table().name()));
    for (PartitionBounds partition : partitioned.partitions()) {
      if (partition.name().isEmpty() || !names.add(partition.name())) {
        findings.add(
            finding(
                partitioned.origin(),
                partition.name().equals(partitioned.remainder()) ? "remainder" : "partitions",
                subject
                    + (partition.name().isEmpty()
                        ? " has a partition without a name"
                        : " gives the name " + partition.name() + " twice"),
                "each partition is a table of its own, beside the table",
                "give each of them a name that nothing else has"));
      }
    }
    for (PartitionBounds partition : partitioned.declared()) {
      boolean bounded = !partition.from().isEmpty() && !partition.to().isEmpty();
      boolean listed = !partition.values().isEmpty();
      if (!partitioned.method().equals("HASH")
          && (range
              ? !bounded || listed
              : !listed || !partition.from().isEmpty() || !partition.to().isEmpty())) {
        findings.add(
            finding(
                partitioned.origin(),
                "partitions",
                "Partition "
                    + partition.name()
                    + " of "
                    + partitioned.table()
                    + (range ? " is no range" : " is no list"),
                range
                    ? "a range has a first value and the first one after it"
                    : "a list has values, and no bounds",
                range
                    ? "write  from = \"2026-01-01\", to = \"2026-02-01\"; MINVALUE and MAXVALUE"
                        + " leave an end open"
                    : "write  values = {\"a\", \"b\"}"));
      }
    }
  }

  private void check(AlterType altered, List<Finding> findings) {
    if (altered.type().isEmpty()) {
      findings.add(
          finding(
              altered.origin(),
              "type",
              Subject.of(altered) + " is to take a type that has no name",
              "there is nothing that the column could become",
              "write  type = \"…\", for example  type = \"varchar(80)\""));
    } else if (SqlType.of(altered.type()).equals(SqlType.of(altered.from()))) {
      findings.add(
          finding(
              altered.origin(),
              "type",
              Subject.of(altered) + " is to take the type that it has: " + altered.from(),
              "there is nothing to change",
              "remove the annotation, or correct  type  or  from"));
    }
  }

  private void check(ReplaceEnum replaced, List<Finding> findings) {
    String what = "";
    if (replaced.type().name().isEmpty()) {
      what = "type";
    } else if (replaced.from().name().isEmpty()) {
      what = "from";
    } else if (replaced.values().isEmpty()) {
      what = "values";
    } else if (replaced.fromValues().isEmpty()) {
      what = "fromValues";
    }
    if (!what.isEmpty()) {
      findings.add(
          finding(
              replaced.origin(),
              what,
              "@ReplaceEnum on " + Subject.of(replaced) + " says nothing for " + what,
              "both types are made from what it says, one on the way up and one on the way down",
              "write  type = \"state_2\", values = {\"NEW\", \"PAID\"}, from = \"state\", fromValues = {\"NEW\", \"PAID\", \"LOST\"}"));
    } else if (replaced.type().equals(replaced.from())) {
      findings.add(
          finding(
              replaced.origin(),
              "type",
              Subject.of(replaced) + " is to take the type that it has: " + replaced.type(),
              "the old type and the new one live side by side for a while, so that they need two names",
              "give the new type a name of its own, for example  type = \""
                  + replaced.type()
                  + "_2\""));
    } else {
      for (boolean old : new boolean[] {false, true}) {
        List<String> labels = old ? replaced.fromValues() : replaced.values();
        if (labels.size() != new LinkedHashSet<>(labels).size()) {
          findings.add(
              finding(
                  replaced.origin(),
                  old ? "fromValues" : "values",
                  "A value of type "
                      + (old ? replaced.from() : replaced.type())
                      + " stands there twice",
                  "PostgreSQL refuses such a type",
                  "remove one of the two"));
        }
      }
    }
  }

  private void check(SetDefault set, List<Finding> findings) {
    if (set.value().isEmpty() && set.origin().annotation().equals("@SetDefault")) {
      findings.add(
          finding(
              set.origin(),
              "value",
              "The default of " + Subject.of(set) + " is to be set to nothing",
              "an empty expression is no value",
              "write  value = \"…\", a constant; or use @DropDefault"));
    }
  }

  private void check(AddCheck check, List<Finding> findings) {
    if (check.check().isEmpty()) {
      findings.add(
          finding(
              check.origin(),
              "check",
              "The check " + check.name() + " has no condition",
              "there is nothing for a row to meet",
              "write  check = \"…\", a condition over the columns of the row"));
    }
  }

  private void check(AddPrimaryKey key, Project project, List<Finding> findings) {
    String subject = "Primary key " + key.name();
    once(key, subject, key.columns(), findings);
    List<String> before = project.stage(key, Part.OPEN).before().key(key.table());
    List<String> mapped = project.schema().key(key.table());
    if (!before.isEmpty()) {
      findings.add(
          finding(
              key.origin(),
              "",
              "%s is a second one: %s has the key %s by then"
                  .formatted(subject, key.table(), array(before)),
              "a table has one primary key, and the database refuses another",
              "remove one of the annotations"));
    } else if (!Set.copyOf(mapped).equals(Set.copyOf(key.columns()))) {
      findings.add(
          finding(
              key.origin(),
              "columns",
              "%s of %s is on %s, but this build maps %s as the key"
                  .formatted(
                      subject,
                      key.table(),
                      array(key.columns()),
                      mapped.isEmpty() ? "nothing" : array(mapped)),
              "the mapping is the end state: what is found and written by its key would not be one"
                  + " row",
              "name the columns that are marked with @Id (JPA, Spring Data) or @MappedId, or mark"
                  + " these"));
    }
  }

  private void check(DropConstraint drop, List<Finding> findings) {
    String subject = "The drop of constraint " + drop.name() + " of " + drop.table();
    if (drop.constraint().isEmpty() && drop.irreversible().isBlank()) {
      findings.add(
          finding(
              drop.origin(),
              "",
              subject + " has no way back",
              "no earlier step of this build adds a constraint of that name, so nothing tells what"
                  + " the way down is to add again",
              "say what it is with  check = \"…\", with  unique = true  or  references = \"…\"  and"
                  + " columns, or write  irreversible = \"…\"  with the reason"));
    } else if (drop.constraint().isPresent() && !drop.irreversible().isBlank()) {
      findings.add(
          finding(
              drop.origin(),
              "irreversible",
              subject + " has a way back and is declared irreversible",
              "only one of the two can be true when someone needs it",
              "leave out irreversible; or, where no earlier step adds the constraint, what tells what it"
                  + " is"));
    }
    refused(drop, subject).ifPresent(findings::add);
  }

  /** What is to become of rows that another kind of constraint would refuse. */
  private Optional<Finding> refused(DropConstraint drop, String subject) {
    Step constraint = DropConstraint.constraint(drop);
    DropConstraint.Refused refused = drop.refused();
    if (refused.orphans() != Orphans.FAIL && !(constraint instanceof AddForeignKey)) {
      return Optional.of(
          finding(
              drop.origin(),
              "orphans",
              subject + " says what becomes of orphans, but is of no foreign key",
              "only a foreign key refuses rows that have no parent",
              constraint instanceof AddCheck
                  ? "write  fix = \"…\", the value of rows that do not meet the CHECK, or leave"
                      + " orphans out"
                  : "leave orphans out: the way down names the rows that it refuses"));
    }
    if (!(constraint instanceof AddCheck)
        && (!refused.fix().isEmpty() || !refused.sqliteFix().isEmpty())) {
      return Optional.of(
          finding(
              drop.origin(),
              refused.fix().isEmpty() ? "sqliteFix" : "fix",
              subject + " corrects rows, but is of no CHECK",
              "a value for one row does not tell which rows a key refuses",
              constraint instanceof AddForeignKey
                  ? "write  orphans = AddForeignKey.Orphans.SET_NULL  or  DELETE, or leave fix out"
                  : "leave fix out: the way down names the rows that it refuses"));
    }
    return Optional.empty();
  }

  private void check(AddForeignKey key, Schema schema, List<Finding> findings) {
    String subject = "Foreign key " + key.name() + " of " + key.table();
    List<String> referred = key.referred(schema);
    if (key.references().name().isEmpty()) {
      findings.add(
          finding(
              key.origin(),
              "references",
              subject + " refers to no table",
              "there is nowhere to look for a parent",
              "write  references = \"…\", the name of the table that has the parents"));
    } else if (referred.isEmpty()) {
      findings.add(
          finding(
              key.origin(),
              "references",
              subject + " does not say what it refers to in " + key.references(),
              "no class of this build maps a key of that table",
              "add  referencedColumns = \"…\", the table's key or columns with a unique index"));
    } else if (referred.size() != key.columns().size()) {
      findings.add(
          finding(
              key.origin(),
              key.referencedColumns().isEmpty() ? "columns" : "referencedColumns",
              "%s refers with %s to %s of %s"
                  .formatted(subject, array(key.columns()), array(referred), key.references()),
              "each column needs one that it is compared with, and the database refuses the"
                  + " statement",
              "name as many columns as referencedColumns, in the same order"));
    }
    once(key, "Foreign key " + key.name(), key.columns(), findings);
    if (key.orphans() == Orphans.DELETE && key.references().equals(key.table())) {
      findings.add(
          finding(
              key.origin(),
              "orphans",
              subject + " is to delete orphans of the very table that it refers to",
              "the rows that refer to a deleted row have no parent then, and one pass leaves them",
              "let them refer to nothing, with  orphans = AddForeignKey.Orphans.SET_NULL; or delete"
                  + " them in an @Sql step of an earlier version"));
    }
    if (key.orphans() == Orphans.SET_NULL && key.forgotten(schema).isEmpty()) {
      findings.add(
          finding(
              key.origin(),
              "orphans",
              subject + " is to set orphans to NULL, but none of its columns may hold NULL",
              "the first orphan would fail the migration",
              "use @DropNotNull in an earlier version, or leave orphans out: then the first orphan"
                  + " is named"));
    }
    setsNull(key, "onDelete", key.onDelete(), schema).ifPresent(findings::add);
    setsNull(key, "onUpdate", key.onUpdate(), schema).ifPresent(findings::add);
  }

  private Optional<Finding> setsNull(
      AddForeignKey key, String member, ReferentialAction action, Schema schema) {
    if (action != ReferentialAction.SET_NULL) {
      return Optional.empty();
    }
    return key.columns().stream()
        .filter(
            column ->
                schema
                    .column(new ColumnRef(key.table(), column))
                    .filter(known -> !known.nullable())
                    .isPresent())
        .findFirst()
        .map(
            column ->
                finding(
                    key.origin(),
                    member,
                    "Foreign key %s sets %s.%s to NULL, which it may not hold"
                        .formatted(key.name(), key.table(), column),
                    "each such statement in " + key.references() + " would fail",
                    "use another action, or @DropNotNull in an earlier version"));
  }

  private void once(Step step, String subject, List<String> columns, List<Finding> findings) {
    List<String> distinct = columns.stream().distinct().toList();
    if (distinct.size() < columns.size()) {
      findings.add(
          finding(
              step.origin(),
              "columns",
              subject + " of " + step.table() + " names a column twice",
              "the database refuses the statement",
              "write  columns = " + array(distinct)));
    }
  }

  private void check(Backfill fill, List<Finding> findings) {
    String subject = fill.table() + "." + fill.column();
    if (fill.set().isEmpty() && fill.using().isEmpty()) {
      findings.add(
          finding(
              fill.origin(),
              "set",
              "The backfill of " + subject + " has neither set nor using",
              "there is nothing to write into the rows",
              "write  set = \"…\", an expression over the columns of the row, or  using = ….class,"
                  + " a RowTransform"));
    }
    checkTransform(fill, subject, findings);
    long ways =
        Stream.of(fill.keep(), !fill.undo().isEmpty(), !fill.irreversible().isBlank())
            .filter(given -> given)
            .count();
    if (ways > 1) {
      findings.add(
          finding(
              fill.origin(),
              fill.irreversible().isBlank() ? "undo" : "irreversible",
              "The backfill of " + subject + " says more than one thing about the way back",
              "keep, undo and irreversible exclude each other: only one can happen",
              "leave one of keep, undo and irreversible"));
    }
  }

  private void checkTransform(Backfill fill, String subject, List<Finding> findings) {
    if (fill.using().isEmpty()) {
      if (!fill.set().isEmpty() && !fill.inputs().isEmpty()) {
        findings.add(
            finding(
                fill.origin(),
                "reads",
                "The backfill of " + subject + " has reads, but no transform that reads them",
                "the columns of an expression are found in the expression",
                "remove reads, or write  using = ….class  instead of set"));
      }
      return;
    }
    if (!fill.set().isEmpty()) {
      findings.add(
          finding(
              fill.origin(),
              "using",
              "The backfill of " + subject + " has both set and using",
              "a value is computed by the database or in Java; nothing tells which is meant",
              "leave set or using"));
    }
    if (!fill.sqliteSet().isEmpty()) {
      findings.add(
          finding(
              fill.origin(),
              "sqlite",
              "The backfill of " + subject + " is computed in Java, but has a set for SQLite",
              "the transform computes the value on every database; sqlite would never be run",
              "remove sqlite"));
    }
    List<String> inputs = fill.inputs().stream().distinct().toList();
    if (inputs.size() != fill.inputs().size()) {
      findings.add(
          finding(
              fill.origin(),
              "reads",
              "The transform of " + subject + " reads a column twice",
              "a row has each column once",
              "write  reads = " + array(inputs)));
    }
  }

  private static String array(List<String> names) {
    return names.stream().map(name -> '"' + name + '"').collect(joining(", ", "{", "}"));
  }

  private void check(Step step, IndexDeclaration index, List<Finding> findings) {
    String subject = Subject.of(step).replaceFirst("^i", "I") + " on " + step.table();
    if (index.columns().size() != new LinkedHashSet<>(index.columns()).size()) {
      findings.add(
          finding(
              step.origin(),
              "columns",
              subject + " names a column twice",
              "the second mention makes the index larger and nothing faster",
              "write  columns = " + array(index.columns().stream().distinct().toList())));
    }
    if (!index.columns().isEmpty() && !index.on().isEmpty()) {
      findings.add(
          finding(
              step.origin(),
              "on",
              subject + " has both columns and on",
              "either of them is the whole key, and nothing tells which comes first",
              "write all of the key, in its order, in  on"));
    }
    if (index.on().stream().anyMatch(part -> part.text().isEmpty())) {
      findings.add(
          finding(
              step.origin(),
              "on",
              subject + " has an empty part",
              "there is nothing to index",
              "write a column or an expression, like  on = \"lower(email)\""));
    }
    if (!index.method().matches("[a-z_0-9]*")) {
      findings.add(
          finding(
              step.origin(),
              "method",
              subject + " has no name for its method: " + index.method(),
              "PostgreSQL finds an access method by its name alone",
              "write one of btree, hash, gin, gist, spgist, brin, or the name that an extension"
                  + " gives"));
    } else if (index.unique() && !List.of("", "btree").contains(index.method())) {
      findings.add(
          finding(
              step.origin(),
              "unique",
              subject + " is unique by method " + index.method(),
              "only a B-tree can tell whether a value is there already",
              "remove unique or method"));
    }
    if (!index.sqlite().isEmpty()
        && !index.sqlite().equals(IndexShape.NONE)
        && !index.sqlite().startsWith("(")) {
      findings.add(
          finding(
              step.origin(),
              "sqlite",
              subject + " has for SQLite what does not begin with its key",
              "it follows the name of the table in CREATE INDEX",
              "write  sqlite = \"(lower(email)) WHERE …\", or  sqlite = \"none\""));
    }
  }

  private void check(CreateTable create, Project project, List<Finding> findings) {
    Optional<TableShape> shape = project.stage(create, Part.OPEN).after().table(create.table());
    if (shape.filter(table -> !table.columns().isEmpty()).isEmpty()) {
      findings.add(
          finding(
              create.origin(),
              "version",
              "Table " + create.table() + " has no column at version " + create.version(),
              "every column that its classes map is added by a later step, or there is none",
              "map the key's column, and leave out the @AddColumn of what the table has from the"
                  + " start"));
      return;
    }
    for (Column column : shape.get().columns()) {
      if (column.generated() && !shape.get().key().equals(List.of(column.name()))) {
        findings.add(
            finding(
                create.origin(),
                "",
                "The database is to number the rows of "
                    + create.table()
                    + " by "
                    + column.name()
                    + ", which is not its whole key",
                "SQLite numbers rows by a key of one column only",
                "make it the only column of the key, or let the service give the numbers"));
      }
    }
  }

  private void check(SqlStep sql, List<Finding> findings) {
    String subject = "@Sql \"" + sql.description() + "\" on " + sql.table();
    if (sql.up().isEmpty()
        || Stream.of(sql.up(), sql.down(), sql.sqliteUp(), sql.sqliteDown())
            .flatMap(List::stream)
            .anyMatch(String::isBlank)) {
      findings.add(
          finding(
              sql.origin(),
              "up",
              subject + " has an empty statement",
              "there is nothing to run, yet the version would count as done",
              "write one statement per string in up and down, or remove the annotation"));
    }
    if (sql.down().isEmpty() && sql.irreversible().isBlank()) {
      findings.add(
          finding(
              sql.origin(),
              "",
              subject + " has no way back",
              "a rollback below this version would stop here, in the middle of an incident",
              "write  down = \"…\", or  irreversible = \"…\"  with the reason"));
    } else if (!sql.down().isEmpty() && !sql.irreversible().isBlank()) {
      findings.add(
          finding(
              sql.origin(),
              "irreversible",
              subject + " has a way back and is declared irreversible",
              "only one of the two can be true when someone needs it",
              "leave down or irreversible"));
    }
  }
}
