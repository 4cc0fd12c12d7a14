package io.concertina.processor.plan;

import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import java.util.ArrayList;
import java.util.List;

/**
 * Ends a pair: one name is left, on the column that was there first.
 *
 * @param keep the name that is left
 * @param drop the name that goes
 */
public record SettlePair(String id, Phase phase, Pair pair, String keep, String drop)
    implements PlanOperation {

  @Override
  public Canonical canonical() {
    return pair.describe(Canonical.of("settle-pair", id, phase))
        .with("keep", keep)
        .with("drop", drop);
  }

  @Override
  public Operation render(Dialects dialects) {
    LoosenPair guards = new LoosenPair("loosen-" + pair.from(), Phase.EXPAND, pair, pair.from());
    return new Operation.Settle(
        id,
        phase,
        "leave " + pair.table() + "." + keep + ", drop " + drop + " and the triggers",
        pair.table(),
        keep,
        drop,
        dialects.each(this::unsync),
        dialects.sqlite().guards(guards).names());
  }

  /** Whichever column is the copy by now; what the triggers of both share goes last. */
  private List<String> unsync(Dialect dialect) {
    List<String> statements = new ArrayList<>();
    for (String copy : List.of(pair.to(), pair.from())) {
      List<String> drop = dialect.sync(SyncPair.of(pair, copy)).drop();
      statements.removeAll(drop);
      statements.addAll(drop);
    }
    return statements;
  }
}
