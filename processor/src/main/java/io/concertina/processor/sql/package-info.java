/**
 * What differs between databases in text, and the parsing of SQL expressions.
 *
 * <p>May depend on the plan.
 */
@NullMarked
package io.concertina.processor.sql;

import org.jspecify.annotations.NullMarked;
