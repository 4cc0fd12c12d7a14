package io.concertina.processor.step;

/** The two migrations that a step may have. */
public enum Part {
  /** What {@code version} does. */
  OPEN,
  /** What {@code contract} does. */
  CLOSE
}
