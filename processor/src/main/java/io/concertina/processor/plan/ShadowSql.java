package io.concertina.processor.plan;

import java.util.List;

/**
 * What one database does for a column that is to take another type; nothing where the old one does
 * as well.
 *
 * @param was the type until now
 * @param type the type from now on; empty where there is nothing to do
 * @param create adds the column beside
 * @param triggers give it the value of the other whoever writes
 * @param fill the value in a row that was there before
 * @param tooWide the condition that holds for a value that the type does not take; empty for none
 * @param wrong the condition that holds for a row whose two values differ
 */
public record ShadowSql(
    List<String> was,
    List<String> type,
    List<String> create,
    Triggers triggers,
    List<String> fill,
    List<String> tooWide,
    List<String> wrong) {

  /** Nothing to do. */
  public static final ShadowSql NONE =
      new ShadowSql(
          List.of(), List.of(), List.of(), Triggers.NONE, List.of(), List.of(), List.of());

  public ShadowSql {
    was = List.copyOf(was);
    type = List.copyOf(type);
    create = List.copyOf(create);
    fill = List.copyOf(fill);
    tooWide = List.copyOf(tooWide);
    wrong = List.copyOf(wrong);
  }
}
