package io.concertina.benchmarks.measure;

/** One group of figures that can be asked for by name. */
public interface Benchmark {

  /** Its name on the command line. */
  String name();

  /** Measures and prints. */
  void run(Report report) throws Exception;
}
