package io.concertina.processor.step;

import io.concertina.migration.Effect;
import io.concertina.migration.Gate;
import io.concertina.migration.Identifier;
import io.concertina.migration.Phase;
import io.concertina.migration.Sql;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.processor.model.Column;
import io.concertina.processor.model.ColumnRef;
import io.concertina.processor.model.Schema;
import io.concertina.processor.plan.Condition;
import io.concertina.processor.plan.CopyIndexes;
import io.concertina.processor.plan.CreateColumn;
import io.concertina.processor.plan.FillColumn;
import io.concertina.processor.plan.LoosenPair;
import io.concertina.processor.plan.ObjectName;
import io.concertina.processor.plan.Pair;
import io.concertina.processor.plan.PlannedMigration;
import io.concertina.processor.plan.SettlePair;
import io.concertina.processor.plan.SyncPair;
import io.concertina.processor.plan.Text;
import io.concertina.processor.plan.VerifyRows;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code @RenameColumn}: both names live, kept equal, until the contract leaves one. */
public record RenameColumn(
    Version version, Table table, Origin origin, String from, String to, Optional<Version> contract)
    implements Paired {

  @Override
  public Schema forward(Schema before, Part part) {
    return before.change(
        table, part == Part.OPEN ? shape -> shape.copying(from, to) : shape -> shape.without(from));
  }

  @Override
  public Schema backward(Schema after, Part part) {
    return after.change(
        table,
        part == Part.OPEN
            ? shape -> shape.copying(to, from).without(to)
            : shape -> shape.copying(to, from));
  }

  @Override
  public Set<ColumnRef> reads(Schema before) {
    return Set.of();
  }

  @Override
  public List<String> olds() {
    return List.of(from);
  }

  @Override
  public List<String> news() {
    return List.of(to);
  }

  @Override
  public PlannedMigration plan(Part part, Surroundings surroundings) {
    Schema before = surroundings.before();
    String type = before.column(new ColumnRef(table, from)).map(Column::type).orElse("");
    Pair pair = new Pair(version, table, before.key(table), from, to, type);
    return part == Part.OPEN ? open(pair, surroundings) : close(pair, surroundings);
  }

  private PlannedMigration open(Pair pair, Surroundings surroundings) {
    return new PlannedMigration(
        version,
        "expand " + table + "." + from + " -> " + to,
        "expand " + table.name() + " " + from + " to " + to,
        surroundings.after(),
        surroundings.mapped(table, to),
        settled(),
        Gate.NONE,
        List.of(
            CreateColumn.copy(table, to, from),
            new LoosenPair("loosen-" + from, Phase.EXPAND, pair, from),
            SyncPair.of(pair, to),
            fill(pair, to, from),
            verify(pair, to, Phase.MIGRATE),
            new CopyIndexes("index-" + to, Phase.MIGRATE, table, from, to)),
        List.of(new SettlePair("settle-" + from, Phase.EXPAND, pair, from, to)),
        "");
  }

  private PlannedMigration close(Pair pair, Surroundings surroundings) {
    return new PlannedMigration(
        surroundings.version(),
        "contract " + table + "." + from + " -> " + to,
        "contract " + table.name() + " " + from + " to " + to,
        surroundings.after(),
        false,
        settled(),
        new Gate(version, table, from, "", ObjectName.counter(version)),
        List.of(
            verify(pair, to, Phase.CONTRACT),
            new CopyIndexes("index-" + from, Phase.CONTRACT, table, to, from),
            new SettlePair("settle-" + to, Phase.CONTRACT, pair, to, from)),
        List.of(
            CreateColumn.copy(table, from, to),
            new LoosenPair("loosen-" + to, Phase.EXPAND, pair, to),
            SyncPair.of(pair, from),
            fill(pair, from, to),
            verify(pair, from, Phase.MIGRATE),
            new CopyIndexes("index-" + from, Phase.MIGRATE, table, to, from)),
        "");
  }

  private List<Effect> settled() {
    return List.of(
        new Effect.ColumnAbsent(table, from), new Effect.ColumnPresent(table, to, "", Sql.NONE));
  }

  /** Only rows without a value: one that has another value is for the verification to report. */
  private FillColumn fill(Pair pair, String column, String source) {
    Text text = Text.of(Identifier.quote(source), "");
    return new FillColumn(
        "fill-" + column,
        Phase.MIGRATE,
        table,
        pair.key(),
        column,
        text,
        new Condition.MissingThough(column, text),
        false);
  }

  private VerifyRows verify(Pair pair, String column, Phase phase) {
    return new VerifyRows(
        "verify-" + column,
        phase,
        table,
        pair.key(),
        column,
        new Condition.Differs(pair),
        from + " and " + to + " differ");
  }
}
