package io.concertina.benchmarks.memory;

import io.concertina.runtime.report.Listener;
import io.concertina.runtime.report.Progress;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.function.Function;

/**
 * Measures the heap in the midst of a backfill. It asks for a collection at each tenth of the rows:
 * else a short run would end before its first one, and what is held could not be told from garbage.
 */
final class HeapWatch implements Listener {

  private static final int PARTS = 10;

  private final List<MemoryPoolMXBean> pools =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .toList();
  private long part;
  private double live;

  @Override
  public void progress(Progress progress) {
    long now = progress.rows() * PARTS / Math.max(1, progress.estimated());
    if (now > part) {
      part = now;
      System.gc();
      live = Math.max(live, sum(MemoryPoolMXBean::getCollectionUsage));
    }
  }

  HeapPeaks peaks() {
    return new HeapPeaks(live, sum(MemoryPoolMXBean::getPeakUsage));
  }

  private double sum(Function<MemoryPoolMXBean, MemoryUsage> usage) {
    return pools.stream().mapToDouble(pool -> usage.apply(pool).getUsed()).sum();
  }
}
