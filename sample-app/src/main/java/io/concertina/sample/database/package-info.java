/**
 * The databases that the sample runs on, and the legacy shop in them. Depends on JDBC, the drivers
 * and the content of the rows.
 */
@NullMarked
package io.concertina.sample.database;

import org.jspecify.annotations.NullMarked;
