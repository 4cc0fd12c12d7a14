package io.concertina.runtime.fault;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the writers have committed: for every key the value, or the values that are possible after a
 * connection was lost during a commit. A value of null is a row that is not there. Thread-safe; a
 * key is written by whoever holds its lock.
 */
final class Written {

  private static final int LOCKS = 64;

  private final Map<Long, Set<@Nullable String>> values =
      Collections.synchronizedMap(new TreeMap<>());
  private final Object[] locks = new Object[LOCKS];

  Written() {
    for (int i = 0; i < LOCKS; i++) {
      locks[i] = new Object();
    }
  }

  /** The lock under which a row is written and its value recorded. */
  Object lock(long key) {
    return locks[(int) (key % LOCKS)];
  }

  /** It was committed. */
  void is(long key, @Nullable String value) {
    values.put(key, Collections.singleton(value));
  }

  /** Nobody knows whether it was committed. */
  void maybe(long key, @Nullable String value) {
    Set<@Nullable String> possible = new HashSet<>(of(key));
    possible.add(value);
    values.put(key, possible);
  }

  /** What the row may be. */
  Set<@Nullable String> of(long key) {
    return values.getOrDefault(key, Collections.singleton(null));
  }

  /** The rows that differ from what was written, as lines; empty when none is lost or wrong. */
  String differenceTo(Map<Long, String> found) {
    StringBuilder lines = new StringBuilder();
    Set<Long> keys = new HashSet<>(found.keySet());
    keys.addAll(values.keySet());
    for (long key : keys) {
      if (!of(key).contains(found.get(key))) {
        lines
            .append("\n  ")
            .append(key)
            .append(": written ")
            .append(of(key))
            .append(", found ")
            .append(found.get(key));
      }
    }
    return lines.toString();
  }
}
