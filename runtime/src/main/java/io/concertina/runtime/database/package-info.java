/**
 * What differs between databases, and nothing else: sessions, the catalogue, batches, clocks and
 * error codes. May depend on the contract and {@code report}.
 */
@NullMarked
package io.concertina.runtime.database;

import org.jspecify.annotations.NullMarked;
