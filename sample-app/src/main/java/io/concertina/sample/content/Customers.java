package io.concertina.sample.content;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The customers: each value follows from the row's id and the number of the write that set it,
 * where write 0 is the legacy database. Two writes to one row never set the same value.
 */
public final class Customers {

  private static final String[] FIRST = {
    "Ada", "Alan", "Barbara", "Claude", "Donald", "Edsger", "Frances", "Grace", "Hedy", "Jean",
    "John", "Katherine", "Leslie", "Linus", "Margaret", "Niklaus", "Radia", "Rózsa", "Sophie",
        "Tony"
  };
  private static final String[] LAST = {
    "Allen", "Backus", "Bartik", "Dijkstra", "Hamilton", "Hoare", "Hopper", "Johnson", "Knuth",
    "Lamarr", "Lamport", "Liskov", "Lovelace", "Nørgaard", "O'Neil", "Perlman", "Péter", "Shannon",
    "Turing", "Wirth"
  };

  private Customers() {}

  /** The name that a write gave a customer. */
  public static String name(long id, long write) {
    long mix = Mix.of(id, write);
    String name =
        FIRST[Mix.below(FIRST.length, mix)] + " " + LAST[Mix.below(LAST.length, mix >>> 24)];
    return write == 0 ? name : name + " the " + write + ".";
  }

  /** The address that a write gave a customer, in the spelling of somebody who likes capitals. */
  public static String email(long id, long write) {
    String suffix = write == 0 ? "" : "+" + write;
    return "Customer." + id + suffix + "@Mail" + Mix.below(40, Mix.of(id, 0)) + ".Example";
  }

  /** The fax number in the legacy database; every fifth customer had one. */
  public static @Nullable String fax(long id) {
    return id % 5 == 0
        ? String.format(Locale.ROOT, "+41 44 %03d %02d %02d", id % 1000, id % 97, id % 89)
        : null;
  }
}
