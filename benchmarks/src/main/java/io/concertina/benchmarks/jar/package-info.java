/** What the runtime brings into a service. */
@NullMarked
package io.concertina.benchmarks.jar;

import org.jspecify.annotations.NullMarked;
