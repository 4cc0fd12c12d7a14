/**
 * Migrations become source files, an index and its service entry.
 *
 * <p>May depend on the plan and the steps.
 */
@NullMarked
package io.concertina.processor.write;

import org.jspecify.annotations.NullMarked;
