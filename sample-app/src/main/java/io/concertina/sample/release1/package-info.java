/** What the release before the rename does to the database. Depends on JDBC alone. */
@NullMarked
package io.concertina.sample.release1;

import org.jspecify.annotations.NullMarked;
