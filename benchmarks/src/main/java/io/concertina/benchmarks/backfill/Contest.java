package io.concertina.benchmarks.backfill;

import io.concertina.benchmarks.database.MeasuredDatabase;
import io.concertina.benchmarks.measure.Spread;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Contenders that take turns, forwards and backwards. A ratio is that of one round, whose trials
 * ran side by side, so that a host that is slower for a while slows both.
 */
final class Contest {

  private final List<Map<Contender, Trial>> rounds = new ArrayList<>();

  private Contest() {}

  static Contest hold(
      MeasuredDatabase database, List<Contender> contenders, int rounds, long rows, int indexes)
      throws SQLException {
    Contest contest = new Contest();
    List<Contender> order = new ArrayList<>(contenders);
    for (int i = 0; i < rounds; i++) {
      Map<Contender, Trial> round = new EnumMap<>(Contender.class);
      for (Contender contender : order) {
        round.put(contender, contender.run(database, rows, indexes));
      }
      contest.rounds.add(round);
      Collections.reverse(order);
    }
    return contest;
  }

  /** A figure of one contender. */
  Spread of(Contender contender, ToDoubleFunction<Trial> figure) {
    return Spread.of(
        rounds.stream().map(round -> figure.applyAsDouble(trial(round, contender))).toList());
  }

  /** One contender's figure by the other's, round by round. */
  Spread ratio(
      Contender of, ToDoubleFunction<Trial> figure, Contender by, ToDoubleFunction<Trial> other) {
    return Spread.of(
        rounds.stream()
            .map(
                round ->
                    figure.applyAsDouble(trial(round, of)) / other.applyAsDouble(trial(round, by)))
            .toList());
  }

  /** One contender's figure by the same of the single UPDATE. */
  Spread ratio(Contender of, ToDoubleFunction<Trial> figure) {
    return ratio(of, figure, Contender.ONE_UPDATE, figure);
  }

  private static Trial trial(Map<Contender, Trial> round, Contender contender) {
    Trial trial = round.get(contender);
    if (trial == null) {
      throw new IllegalArgumentException(contender + " took no part");
    }
    return trial;
  }
}
