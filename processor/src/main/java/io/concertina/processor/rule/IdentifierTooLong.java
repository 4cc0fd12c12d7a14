package io.concertina.processor.rule;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.concertina.processor.step.AddCheck;
import io.concertina.processor.step.AddColumn;
import io.concertina.processor.step.AddEnumValue;
import io.concertina.processor.step.AddForeignKey;
import io.concertina.processor.step.AddIndex;
import io.concertina.processor.step.AddPrimaryKey;
import io.concertina.processor.step.AddUnique;
import io.concertina.processor.step.CreateTable;
import io.concertina.processor.step.DropIndex;
import io.concertina.processor.step.ExtractTable;
import io.concertina.processor.step.IndexDeclaration;
import io.concertina.processor.step.Normalise;
import io.concertina.processor.step.OwnName;
import io.concertina.processor.step.PartitionTable;
import io.concertina.processor.step.Project;
import io.concertina.processor.step.RenameColumn;
import io.concertina.processor.step.RenameTable;
import io.concertina.processor.step.ReplaceColumns;
import io.concertina.processor.step.ReplaceEnum;
import io.concertina.processor.step.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A new name that PostgreSQL would cut. */
final class IdentifierTooLong implements Rule {

  /** NAMEDATALEN - 1 of every PostgreSQL that was not compiled otherwise. */
  private static final int BYTES = 63;

  @Override
  public boolean acceptable() {
    return false;
  }

  @Override
  public List<Finding> check(Project project) {
    return project.steps().stream()
        .flatMap(
            step ->
                step instanceof DropIndex drop && isUnknown(drop, project)
                    ? Stream.of(unnamed(drop))
                    : find(step).stream())
        .toList();
  }

  /**
   * Whether the name is our short form of a long one, which only an index has that we have made:
   * PostgreSQL and people shorten names in other ways.
   */
  private static boolean isUnknown(DropIndex drop, Project project) {
    String name = full(drop);
    return name.getBytes(UTF_8).length > BYTES
        && drop.name().equals(OwnName.of(drop.table(), drop.index()))
        && project.steps().stream()
            .noneMatch(step -> step instanceof AddIndex add && add.name().equals(drop.name()));
  }

  private static String full(DropIndex drop) {
    return IndexDeclaration.name(drop.table(), drop.index().columns(), drop.index().on());
  }

  private Finding unnamed(DropIndex drop) {
    return finding(
        drop.origin(),
        "",
        "Index %s would be %s bytes long, so it has another name"
            .formatted(full(drop), full(drop).getBytes(UTF_8).length),
        "PostgreSQL keeps "
            + BYTES
            + " bytes of a name, and who made the index has shortened this one in a way that is not"
            + " known here",
        "give the name that it has, for example  name = \"" + cut(full(drop)) + "\"");
  }

  private Optional<Finding> find(Step step) {
    if (step instanceof AddColumn add) {
      return find(step, "column", add.column(), step.table() + ".");
    } else if (step instanceof RenameColumn rename) {
      return find(step, "to", rename.to(), step.table() + ".");
    } else if (step instanceof CreateTable || step instanceof RenameTable) {
      return find(step, "name", step.table().name(), "Table ");
    } else if (step instanceof ExtractTable extract) {
      return find(step, "table", extract.part().name(), "Table ");
    } else if (step instanceof Normalise values) {
      return Stream.of(
              find(step, "table", values.part().name(), "Table "),
              find(step, "reference", values.reference(), step.table() + "."))
          .flatMap(Optional::stream)
          .findFirst();
    } else if (step instanceof ReplaceColumns replaced) {
      return replaced.to().stream()
          .flatMap(
              side ->
                  find(
                      step,
                      replaced.to().size() > 1 ? side.member() : "to",
                      side.column(),
                      step.table() + ".")
                      .stream())
          .findFirst();
    } else if (step instanceof AddIndex index) {
      return find(step, "name", index.name(), "Index ");
    } else if (step instanceof AddCheck check) {
      return find(step, "name", check.name(), "Check ");
    } else if (step instanceof AddEnumValue added) {
      return find(step, "value", added.value(), "Value ");
    } else if (step instanceof ReplaceEnum replaced) {
      return Stream.concat(
              find(step, "type", replaced.type().name(), "Type ").stream(),
              replaced.values().stream()
                  .flatMap(value -> find(step, "values", value, "Value ").stream()))
          .findFirst();
    } else if (step instanceof AddForeignKey key) {
      return find(step, "name", key.name(), "Foreign key ");
    } else if (step instanceof AddUnique unique) {
      return find(step, "name", unique.name(), "Unique constraint ");
    } else if (step instanceof AddPrimaryKey key) {
      return find(step, "name", key.name(), "Primary key ");
    } else if (step instanceof PartitionTable partitioned) {
      return partitioned.partitions().stream()
          .flatMap(
              partition ->
                  find(
                      step,
                      partition.name().equals(partitioned.remainder()) ? "remainder" : "partitions",
                      partition.name(),
                      "Partition ")
                      .stream())
          .findFirst();
    } else if (step instanceof DropIndex index) {
      return find(step, "name", index.name(), "Index ");
    } else {
      return Optional.empty();
    }
  }

  private Optional<Finding> find(Step step, String member, String name, String subject) {
    int length = name.getBytes(UTF_8).length;
    if (length <= BYTES) {
      return Optional.empty();
    }
    return Optional.of(
        finding(
            step.origin(),
            member,
            subject + name + " is " + length + " bytes long; PostgreSQL keeps " + BYTES,
            "PostgreSQL cuts the name without an error, so that nobody finds it under its full name"
                + " and two long names can become one",
            "shorten it, for example  " + member + " = \"" + cut(name) + "\""));
  }

  private static String cut(String name) {
    int end = name.length();
    while (name.substring(0, end).getBytes(UTF_8).length > BYTES) {
      end = name.offsetByCodePoints(end, -1);
    }
    return name.substring(0, end);
  }
}
