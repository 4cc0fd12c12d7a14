/**
 * Moves and checks rows: batches along the key, resumable, with retries and a rate. May depend on
 * {@code database} and {@code report}.
 */
@NullMarked
package io.concertina.runtime.backfill;

import org.jspecify.annotations.NullMarked;
