/** What a service that goes on writing feels of a migration. */
@NullMarked
@MigrationGroup("writes")
package io.concertina.benchmarks.load;

import io.concertina.MigrationGroup;
import org.jspecify.annotations.NullMarked;
