/** Backfills measured against one UPDATE of the same rows. */
@NullMarked
package io.concertina.benchmarks.backfill;

import org.jspecify.annotations.NullMarked;
