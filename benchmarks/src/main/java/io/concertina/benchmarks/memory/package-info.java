/** The heap of a backfill, in a Java process of its own. */
@NullMarked
package io.concertina.benchmarks.memory;

import org.jspecify.annotations.NullMarked;
