/** What a service that goes on writing feels of a migration. */
@NullMarked
package io.concertina.benchmarks.load;

import org.jspecify.annotations.NullMarked;
