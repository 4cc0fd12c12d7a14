/**
 * One record per annotation: what it does to the schema, and what it plans.
 *
 * <p>May depend on the plan, the model and parsed expressions.
 */
@NullMarked
package io.concertina.processor.step;

import org.jspecify.annotations.NullMarked;
