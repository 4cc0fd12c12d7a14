package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Identifier;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Sql;
import io.concertina.migration.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * One of the things that are done for a column which takes another type by way of a shadow.
 *
 * @param back whether it is on the way down, whose fill has a cursor of its own
 */
public record ShadowColumn(Phase phase, Shadow shadow, Work work, boolean back)
    implements PlanOperation {

  /** In the order in which they are done. */
  public enum Work {
    /** Takes back what was begun. */
    DISCARD,
    /** Refuses what would break, before anything is made. */
    PROBE,
    /** Looks for values that the type does not take. */
    PROVE,
    /** Adds the shadow. */
    ADD,
    /** Gives it the other's value whoever writes. */
    SYNC,
    /** Gives it the other's value in the rows that are there. */
    FILL,
    /** Looks at every row. */
    VERIFY,
    /** Builds for it what hangs on the other; before the contract, what refuses nobody. */
    CARRY_OVER,
    /** Gives it the other's name, in whose place it is from then on. */
    SWAP
  }

  /** All of the way up. */
  public static List<PlanOperation> up(Shadow shadow) {
    List<PlanOperation> operations = new ArrayList<>();
    operations.add(new ShadowColumn(Phase.EXPAND, shadow, Work.PROBE, false));
    operations.add(new ShadowColumn(Phase.EXPAND, shadow, Work.ADD, false));
    operations.add(new ShadowColumn(Phase.EXPAND, shadow, Work.SYNC, false));
    operations.add(new ShadowColumn(Phase.MIGRATE, shadow, Work.PROVE, false));
    operations.add(new ShadowColumn(Phase.MIGRATE, shadow, Work.FILL, false));
    operations.add(new ShadowColumn(Phase.MIGRATE, shadow, Work.VERIFY, false));
    operations.add(new ShadowColumn(Phase.MIGRATE, shadow, Work.CARRY_OVER, false));
    operations.add(new ShadowColumn(Phase.CONTRACT, shadow, Work.VERIFY, false));
    operations.add(new ShadowColumn(Phase.CONTRACT, shadow, Work.CARRY_OVER, false));
    operations.add(new ShadowColumn(Phase.CONTRACT, shadow, Work.SWAP, false));
    return operations;
  }

  /**
   * All of the way down.
   *
   * @param up what the way up may have left half done
   */
  public static List<PlanOperation> down(Shadow up, Shadow shadow) {
    List<PlanOperation> operations = new ArrayList<>();
    operations.add(new ShadowColumn(Phase.EXPAND, up, Work.DISCARD, true));
    operations.add(new ShadowColumn(Phase.EXPAND, shadow, Work.PROVE, true));
    operations.add(new ShadowColumn(Phase.EXPAND, shadow, Work.PROBE, true));
    operations.add(new ShadowColumn(Phase.EXPAND, shadow, Work.ADD, true));
    operations.add(new ShadowColumn(Phase.EXPAND, shadow, Work.SYNC, true));
    operations.add(new ShadowColumn(Phase.MIGRATE, shadow, Work.FILL, true));
    operations.add(new ShadowColumn(Phase.MIGRATE, shadow, Work.VERIFY, true));
    operations.add(new ShadowColumn(Phase.MIGRATE, shadow, Work.CARRY_OVER, true));
    operations.add(new ShadowColumn(Phase.CONTRACT, shadow, Work.VERIFY, true));
    operations.add(new ShadowColumn(Phase.CONTRACT, shadow, Work.CARRY_OVER, true));
    operations.add(new ShadowColumn(Phase.CONTRACT, shadow, Work.SWAP, true));
    return operations;
  }

  @Override
  public String id() {
    String verb = work.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return verb + (back ? "-back-" : "-") + shadow.column();
  }

  @Override
  public Canonical canonical() {
    return shadow.describe(Canonical.of("shadow-column", id(), phase).with("work", work.name()));
  }

  @Override
  public Operation render(Dialects dialects) {
    Table table = shadow.table();
    String subject = table + "." + shadow.column();
    return switch (work) {
      case ADD ->
          ddl(
              "add beside " + subject + " a column " + shadow.name() + " " + words(),
              Locks.CATALOGUE,
              new Effect.ColumnPresent(table, shadow.name(), "", sql(dialects, ShadowSql::type)),
              sql(dialects, ShadowSql::create));
      case SYNC ->
          ddl(
              "keep the values of " + subject + " in " + shadow.name() + " as well, by a trigger",
              Locks.TRIGGER,
              new Effect.TriggersPresent(table, sql(dialects, s -> s.triggers().names())),
              sql(dialects, s -> s.triggers().create()));
      case PROVE ->
          new Operation.Verify(
              id(),
              phase,
              "look for values of " + subject + " that " + words() + " does not take",
              table,
              shadow.key(),
              sql(dialects, ShadowSql::tooWide),
              "the value does not fit into " + words());
      case FILL ->
          new Operation.Fill(
              id(),
              phase,
              "copy " + subject + " to " + shadow.name() + " in batches",
              table,
              shadow.key(),
              shadow.name(),
              sql(dialects, ShadowSql::fill),
              Sql.same(
                  "%s IS NULL AND %s IS NOT NULL"
                      .formatted(
                          Identifier.quote(shadow.name()), Identifier.quote(shadow.column()))),
              false);
      case VERIFY ->
          new Operation.Verify(
              id(),
              phase,
              "verify every row of " + subject,
              table,
              shadow.key(),
              sql(dialects, ShadowSql::wrong),
              "the value does not come back from " + words() + " as it was");
      case DISCARD ->
          settle(dialects, Operation.Shadow.Work.DISCARD, "take back what was begun for ");
      case PROBE -> settle(dialects, Operation.Shadow.Work.PROBE, "look at what uses ");
      case CARRY_OVER ->
          settle(
              dialects,
              Operation.Shadow.Work.CARRY_OVER,
              "build for " + shadow.name() + " the indexes and constraints of ");
      case SWAP ->
          settle(
              dialects,
              Operation.Shadow.Work.SWAP,
              "put " + shadow.name() + " with type " + words() + " in the place of ");
    };
  }

  private Operation.Ddl ddl(String summary, String lock, Effect effect, Sql sql) {
    return new Operation.Ddl(
        id(), phase, summary, shadow.table(), lock, List.of(effect), Operation.Mode.ATOMIC, sql);
  }

  private Operation.Shadow settle(Dialects dialects, Operation.Shadow.Work what, String summary) {
    return new Operation.Shadow(
        id(),
        phase,
        summary + shadow.table() + "." + shadow.column(),
        shadow.table(),
        shadow.column(),
        shadow.name(),
        sql(dialects, ShadowSql::was),
        sql(dialects, ShadowSql::type),
        sql(dialects, ShadowSql::wrong),
        sql(dialects, s -> s.triggers().drop()),
        what);
  }

  private Sql sql(Dialects dialects, Function<ShadowSql, List<String>> part) {
    return dialects.each(dialect -> part.apply(dialect.shadow(shadow)));
  }

  /** The type as a person writes it. */
  private String words() {
    return shadow.to().replace("${schema}.", "").replace("\"", "");
  }
}
