package io.concertina.runtime.tck;

import io.concertina.runtime.testing.CrashingDataSource.Fate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The fate of processes that take over from each other in one database: each goes on where the one
 * before it died, and dies at the next point at which none has died yet.
 *
 * <p>A process that resumes sends fewer statements than one that is not disturbed, so a point is
 * known by its statement and the one before it. Where that comes again, batch after batch, the
 * process that comes after a death passes once, and the next death is one batch further.
 */
final class Relay implements Fate {

  private final List<String> undisturbed;
  private final int[] worth;
  private final Map<String, Integer> wanted = new HashMap<>();
  private final Map<String, Integer> deaths = new HashMap<>();
  private final Map<String, Integer> passed = new HashMap<>();

  /**
   * @param undisturbed the points of a run that nothing happens to
   * @param worth the numbers, from 1, of those to die at
   */
  Relay(List<String> undisturbed, int... worth) {
    this.undisturbed = undisturbed;
    this.worth = worth;
    IntStream.of(worth).forEach(at -> wanted.merge(key(undisturbed, at), 1, Integer::sum));
  }

  private static String key(List<String> points, int at) {
    return (at == 1 ? "" : points.get(at - 2)) + "\n" + points.get(at - 1);
  }

  @Override
  public synchronized boolean here(List<String> points) {
    String key = key(points, points.size());
    int died = deaths.getOrDefault(key, 0);
    if (died < wanted.getOrDefault(key, 0) && passed.getOrDefault(key, 0) >= died) {
      deaths.put(key, died + 1);
      return true;
    }
    passed.merge(key, 1, Integer::sum);
    return false;
  }

  /** How many have died. */
  synchronized int deaths() {
    return deaths.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The points that no process came to: whoever resumes need not go there. */
  synchronized IntStream left() {
    Map<String, Integer> rest = new HashMap<>(deaths);
    List<Integer> left = new ArrayList<>();
    for (int at : worth) {
      if (rest.merge(key(undisturbed, at), -1, Integer::sum) < 0) {
        left.add(at);
      }
    }
    return left.stream().mapToInt(Integer::intValue);
  }
}
