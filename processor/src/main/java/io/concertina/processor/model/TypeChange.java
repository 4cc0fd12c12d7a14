package io.concertina.processor.model;

import java.util.List;
import java.util.Set;

/** What PostgreSQL, from 14 on, has to do when a column takes another type. */
public enum TypeChange {
  /** Nothing: both are names of one type. */
  NONE,
  /** It changes the catalogue; rows and indexes stay as they are. */
  IN_PLACE,
  /**
   * It writes the table and its indexes anew, and refuses values that do not fit; a column of the
   * new type can take the place of the old one meanwhile, for each of the two takes the values that
   * are bound for the other.
   */
  CONVERTS,
  /** It writes the table and its indexes anew; what is bound for one type is not for the other. */
  REWRITES;

  /** By any other, one of the releases could not find its rows by an index. */
  private static final List<Set<String>> FAMILIES =
      List.of(
          Set.of("smallint", "integer", "bigint"),
          Set.of("numeric"),
          Set.of("real", "double precision"),
          Set.of("varchar", "text"),
          Set.of("char"),
          Set.of("cidr", "inet"));

  private static final Set<String> CHARACTERS = Set.of("varchar", "text");

  private static final Set<String> TIMES =
      Set.of("time", "timetz", "timestamp", "timestamptz", "interval");

  /** The change from one type to another. */
  public static TypeChange of(SqlType from, SqlType to) {
    if (from.equals(to)) {
      return NONE;
    } else if (widens(from, to)) {
      return IN_PLACE;
    }
    return !from.array() && !to.array() && isPlain(from) && isPlain(to) && isFamily(from, to)
        ? CONVERTS
        : REWRITES;
  }

  /** A scale may be negative, which nobody uses. */
  private static boolean isPlain(SqlType type) {
    return type.modifiers().stream().allMatch(modifier -> modifier.matches("\\d+"));
  }

  private static boolean isFamily(SqlType from, SqlType to) {
    return widens(to, from)
        || FAMILIES.stream()
            .anyMatch(family -> family.contains(from.name()) && family.contains(to.name()));
  }

  /** The whole list; {@code docs/steps/alter-type.md} shows it, and a test measures it. */
  private static boolean widens(SqlType from, SqlType to) {
    if (from.array() || to.array() || !isPlain(from) || !isPlain(to)) {
      return false;
    }
    List<Integer> had = from.numbers();
    List<Integer> has = to.numbers();
    if (CHARACTERS.contains(from.name()) && CHARACTERS.contains(to.name())) {
      return isLonger(had, has);
    } else if (from.name().equals("cidr") && to.name().equals("inet")) {
      return true;
    } else if (!from.name().equals(to.name())) {
      return false;
    } else if (from.name().equals("numeric")) {
      return has.isEmpty()
          || (had.size() == 2 && had.get(1).equals(has.get(1)) && had.get(0) <= has.get(0));
    }
    return (from.name().equals("varbit") || TIMES.contains(from.name())) && isLonger(had, has);
  }

  /** A length or a precision; none is the longest. */
  private static boolean isLonger(List<Integer> had, List<Integer> has) {
    return has.isEmpty() || (!had.isEmpty() && had.get(0) <= has.get(0));
  }
}
