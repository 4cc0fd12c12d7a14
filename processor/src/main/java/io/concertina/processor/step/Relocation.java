package io.concertina.processor.step;

import io.concertina.ReferentialAction;
import io.concertina.migration.Identifier;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import io.concertina.processor.model.Column;
import io.concertina.processor.plan.Condition;
import io.concertina.processor.plan.CopyRows;
import io.concertina.processor.plan.CreateForeignKey;
import io.concertina.processor.plan.CreatePart;
import io.concertina.processor.plan.Extraction;
import io.concertina.processor.plan.FillColumn;
import io.concertina.processor.plan.ForeignKey;
import io.concertina.processor.plan.Loosen;
import io.concertina.processor.plan.PlanOperation;
import io.concertina.processor.plan.RequireValue;
import io.concertina.processor.plan.SyncTables;
import io.concertina.processor.plan.TakeColumn;
import io.concertina.processor.plan.Text;
import io.concertina.processor.plan.ValidateForeignKey;
import io.concertina.processor.plan.VerifyRows;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What moves columns one way or the other: an extraction's way up is an inlining's way down.
 *
 * @param foreignKey the name of that by which a part that is made refers to the source
 */
record Relocation(Extraction extraction, String foreignKey) {

  /**
   * Makes the part, fills it and keeps both in step.
   *
   * @param loosened the columns of the source that may be NOT NULL there
   */
  List<PlanOperation> intoPart(List<String> loosened) {
    ForeignKey key =
        new ForeignKey(
            part(),
            foreignKey,
            extraction.partKey(),
            source(),
            extraction.keyNames(),
            ReferentialAction.CASCADE,
            ReferentialAction.CASCADE,
            false);
    List<PlanOperation> operations = new ArrayList<>();
    operations.add(new CreatePart("create-" + part().name(), Phase.EXPAND, extraction));
    operations.add(new CreateForeignKey("refer-" + part().name(), Phase.EXPAND, key));
    operations.add(new ValidateForeignKey("validate-" + part().name(), Phase.EXPAND, key));
    loosened.forEach(column -> operations.add(loosen(source(), column)));
    operations.add(sync());
    operations.add(
        new CopyRows(
            "copy-" + part().name(),
            Phase.MIGRATE,
            source(),
            extraction.keyNames(),
            part(),
            Stream.concat(extraction.keyNames().stream(), extraction.names().stream()).toList(),
            Stream.concat(extraction.partKey().stream(), extraction.names().stream()).toList(),
            new Condition.Filled(extraction.names())));
    operations.addAll(compared(Phase.MIGRATE));
    return operations;
  }

  /**
   * Makes the columns in the source, fills them and keeps both in step.
   *
   * @param prefix of the operations that make a column
   * @param loosened the columns of the part that may be NOT NULL there
   */
  List<PlanOperation> intoSource(String prefix, List<String> loosened) {
    List<PlanOperation> operations = new ArrayList<>();
    for (Column column : extraction.columns()) {
      operations.add(
          new TakeColumn(prefix + column.name(), Phase.EXPAND, extraction, column.name()));
    }
    loosened.forEach(column -> operations.add(loosen(part(), column)));
    operations.add(sync());
    // A write that changes nothing: the trigger takes all columns of the row to the other table.
    String column = extraction.names().get(0);
    operations.add(
        new FillColumn(
            "fill-" + source().name(),
            Phase.MIGRATE,
            part(),
            extraction.partKey(),
            column,
            Text.of(Identifier.quote(column), ""),
            new Condition.Unlike(extraction, false),
            false));
    operations.addAll(compared(Phase.MIGRATE));
    return operations;
  }

  /** Both tables say the same. */
  List<PlanOperation> compared(Phase phase) {
    String columns = String.join(", ", extraction.names());
    String why = "%s of %s and of %s are not the same".formatted(columns, source(), part());
    return List.of(
        new VerifyRows(
            "verify-" + source().name(),
            phase,
            source(),
            extraction.keyNames(),
            columns,
            new Condition.Unlike(extraction, true),
            why),
        new VerifyRows(
            "verify-" + part().name(),
            phase,
            part(),
            extraction.partKey(),
            columns,
            new Condition.Unlike(extraction, false),
            why + ", or the row has none in " + source()));
  }

  /** NOT NULL in the source. */
  List<PlanOperation> requiredInSource(List<String> columns, Phase phase) {
    return required(source(), extraction.keyNames(), columns, phase);
  }

  /** NOT NULL in the part. */
  List<PlanOperation> requiredInPart(List<String> columns, Phase phase) {
    return required(part(), extraction.partKey(), columns, phase);
  }

  private List<PlanOperation> required(
      Table table, List<String> key, List<String> columns, Phase phase) {
    List<PlanOperation> operations = new ArrayList<>();
    for (String column : columns) {
      operations.add(
          new VerifyRows(
              "verify-value-" + column,
              phase,
              table,
              key,
              column,
              new Condition.Missing(column),
              "the column is NOT NULL, and the row has no value"));
      operations.add(
          new RequireValue("require-" + column, phase, extraction.version(), table, column, false));
    }
    return operations;
  }

  /** The columns that may not hold NULL in the end. */
  List<String> requiredInTheEnd() {
    return extraction.columns().stream()
        .filter(column -> !column.nullable())
        .map(Column::name)
        .toList();
  }

  private SyncTables sync() {
    return new SyncTables("sync-" + part().name(), Phase.EXPAND, extraction);
  }

  private static Loosen loosen(Table table, String column) {
    return new Loosen("loosen-" + column, Phase.EXPAND, table, column);
  }

  private Table source() {
    return extraction.source();
  }

  private Table part() {
    return extraction.part();
  }
}
