/** The databases that are measured and the table in them. Depends on {@code measure}. */
@NullMarked
package io.concertina.benchmarks.database;

import org.jspecify.annotations.NullMarked;
