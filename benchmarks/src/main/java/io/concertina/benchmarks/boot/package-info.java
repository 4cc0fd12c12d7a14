/** What a boot with nothing pending costs. */
@NullMarked
package io.concertina.benchmarks.boot;

import org.jspecify.annotations.NullMarked;
