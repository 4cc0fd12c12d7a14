package io.concertina.benchmarks.database;

import java.time.Duration;

/** Processor time of a process: of one backend, a figure that a busy host disturbs less. */
final class ProcessTime {

  private ProcessTime() {}

  /** Seconds so far; NaN where the host does not tell. */
  static double seconds(long pid) {
    return ProcessHandle.of(pid)
        .flatMap(process -> process.info().totalCpuDuration())
        .map(Duration::toNanos)
        .map(nanos -> nanos / 1e9)
        .orElse(Double.NaN);
  }
}
