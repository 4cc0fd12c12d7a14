/**
 * The command that measures Concertina against what it must reach. Each benchmark has a package of
 * its own, which may depend on {@code measure}, {@code database} and {@code model}.
 */
@NullMarked
package io.concertina.benchmarks;

import org.jspecify.annotations.NullMarked;
