package io.concertina.processor.rule;

import io.concertina.processor.step.AddCheck;
import io.concertina.processor.step.AddEnumValue;
import io.concertina.processor.step.AddForeignKey;
import io.concertina.processor.step.AddIndex;
import io.concertina.processor.step.AddPrimaryKey;
import io.concertina.processor.step.AddUnique;
import io.concertina.processor.step.Backfill;
import io.concertina.processor.step.CreateTable;
import io.concertina.processor.step.DropColumn;
import io.concertina.processor.step.DropConstraint;
import io.concertina.processor.step.DropIndex;
import io.concertina.processor.step.DropNotNull;
import io.concertina.processor.step.DropTable;
import io.concertina.processor.step.ExtractTable;
import io.concertina.processor.step.Filled;
import io.concertina.processor.step.InlineTable;
import io.concertina.processor.step.Normalise;
import io.concertina.processor.step.Paired;
import io.concertina.processor.step.PartitionTable;
import io.concertina.processor.step.RenameTable;
import io.concertina.processor.step.Retyped;
import io.concertina.processor.step.SetDefault;
import io.concertina.processor.step.SqlStep;
import io.concertina.processor.step.Step;

/** What a step is about, in the user's names. */
final class Subject {

  private Subject() {}

  static String of(Step step) {
    String table = step.table() + ".";
    if (step instanceof CreateTable
        || step instanceof DropTable
        || step instanceof PartitionTable) {
      return "table " + step.table();
    } else if (step instanceof ExtractTable extract) {
      return table + String.join(", ", extract.columns()) + " -> table " + extract.part();
    } else if (step instanceof Normalise values) {
      return table + String.join(", ", values.columns()) + " -> table " + values.part();
    } else if (step instanceof InlineTable inline) {
      return "table " + inline.part() + " -> " + table + String.join(", ", inline.columns());
    } else if (step instanceof RenameTable rename) {
      return "table " + rename.from() + " -> " + rename.table().name();
    } else if (step instanceof Paired paired) {
      return table + String.join(", ", paired.olds()) + " -> " + String.join(", ", paired.news());
    } else if (step instanceof Filled filled) {
      return table + filled.column();
    } else if (step instanceof SetDefault set) {
      return table + set.column();
    } else if (step instanceof AddEnumValue added) {
      return "value " + added.value() + " of type " + added.type();
    } else if (step instanceof Retyped altered) {
      return table + altered.column();
    } else if (step instanceof DropNotNull loosened) {
      return table + loosened.column();
    } else if (step instanceof AddCheck check) {
      return "check " + check.name();
    } else if (step instanceof AddForeignKey foreignKey) {
      return "foreign key " + foreignKey.name();
    } else if (step instanceof AddUnique unique) {
      return "unique constraint " + unique.name();
    } else if (step instanceof DropConstraint drop) {
      return "constraint " + drop.name();
    } else if (step instanceof AddPrimaryKey key) {
      return "primary key " + key.name();
    } else if (step instanceof DropIndex index) {
      return "index " + index.name();
    } else if (step instanceof Backfill fill) {
      return table + fill.column();
    } else if (step instanceof DropColumn drop) {
      return table + drop.column();
    } else if (step instanceof AddIndex index) {
      return "index " + index.name();
    } else {
      return "@Sql \"" + ((SqlStep) step).description() + "\"";
    }
  }
}
