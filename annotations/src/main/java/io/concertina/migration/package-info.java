/**
 * The contract that generated migrations fulfil and the runtime executes: plain records, no
 * behaviour beyond names and order.
 *
 * <p>The processor and the runtime share nothing else. May depend on nothing.
 */
@NullMarked
package io.concertina.migration;

import org.jspecify.annotations.NullMarked;
