/** Figures, their spread, their targets, and how they are printed. Depends on nothing. */
@NullMarked
package io.concertina.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
