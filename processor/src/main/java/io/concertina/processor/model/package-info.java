/**
 * The schema as the mapped classes and the steps describe it, and the names of their classes:
 * immutable records.
 *
 * <p>May depend on the contract's {@code Table} and nothing else.
 */
@NullMarked
package io.concertina.processor.model;

import org.jspecify.annotations.NullMarked;
