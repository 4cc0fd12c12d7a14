/**
 * The service at work: two releases that write at once, the ledger of what was acknowledged to
 * them, and the proof that the database holds it. Depends on JDBC and the content of the rows.
 */
@NullMarked
package io.concertina.sample.traffic;

import org.jspecify.annotations.NullMarked;
