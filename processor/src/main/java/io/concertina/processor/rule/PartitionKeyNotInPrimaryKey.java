package io.concertina.processor.rule;

import io.concertina.processor.step.Part;
import io.concertina.processor.step.PartitionTable;
import io.concertina.processor.step.Project;
import java.util.List;

/** A primary key that has to take in the column by which the table is partitioned. */
final class PartitionKeyNotInPrimaryKey implements Rule {

  @Override
  public List<Finding> check(Project project) {
    return project.steps().stream()
        .filter(PartitionTable.class::isInstance)
        .map(PartitionTable.class::cast)
        .filter(step -> !key(step, project).isEmpty())
        .filter(step -> !key(step, project).contains(step.by()))
        .map(step -> finding(step, String.join(", ", key(step, project))))
        .toList();
  }

  private static List<String> key(PartitionTable step, Project project) {
    return project.stage(step, Part.OPEN).before().key(step.table());
  }

  private Finding finding(PartitionTable step, String key) {
    return finding(
        step.origin(),
        "by",
        "Partitioned by %s, %s has the primary key (%s, %s) instead of (%s)"
            .formatted(step.by(), step.table(), key, step.by(), key),
        "PostgreSQL looks for duplicates within a partition only, so that the key of a partitioned"
            + " table has the column in it: two rows with the same "
            + key
            + " in different partitions are not refused any more, and an ON CONFLICT ("
            + key
            + ") fails",
        "partition by a column of the key; where the values of "
            + key
            + " are unique by how they are made, like those of a sequence or a UUID  "
            + acceptance());
  }
}
