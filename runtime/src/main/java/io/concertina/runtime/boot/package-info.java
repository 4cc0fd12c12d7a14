/**
 * The order of things: preflight, history, lease, phases, operations. May depend on {@code
 * backfill}, {@code database} and {@code report}.
 */
@NullMarked
package io.concertina.runtime.boot;

import org.jspecify.annotations.NullMarked;
