/** What the release after the rename does to the database. Depends on JDBC and the model. */
@NullMarked
package io.concertina.sample.release2;

import org.jspecify.annotations.NullMarked;
