package io.concertina.processor.step;

import io.concertina.migration.Version;
import io.concertina.processor.model.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The end state, undone step by step to the start, and done again: each step meets its schema. */
final class Fold {

  /** By version; the rest only makes the order of two equal versions, an error, repeatable. */
  static final Comparator<Step> ORDER =
      Comparator.comparing(Step::version)
          .thenComparing(step -> step.table().toString())
          .thenComparing(step -> step.origin().place())
          .thenComparing(step -> step.origin().annotation());

  private Fold() {}

  static List<Stage> stages(Schema end, List<Step> steps) {
    List<Turn> turns = turns(steps);
    Schema schema = end;
    for (int i = turns.size() - 1; i >= 0; i--) {
      Turn turn = turns.get(i);
      schema = turn.step().backward(schema, turn.part());
    }
    List<Stage> stages = new ArrayList<>();
    for (Turn turn : turns) {
      Schema after = turn.step().forward(schema, turn.part());
      stages.add(new Stage(turn.version(), turn.step(), turn.part(), schema, after));
      schema = after;
    }
    return stages;
  }

  private static List<Turn> turns(List<Step> steps) {
    List<Turn> turns = new ArrayList<>();
    for (Step step : steps) {
      turns.add(new Turn(step.version(), step, Part.OPEN));
      step.contract().ifPresent(version -> turns.add(new Turn(version, step, Part.CLOSE)));
    }
    turns.sort(Comparator.comparing(Turn::version));
    return turns;
  }

  private record Turn(Version version, Step step, Part part) {}
}
