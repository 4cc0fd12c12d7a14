/**
 * Annotation mirrors become model classes and steps.
 *
 * <p>Besides the root the only place that knows {@code javax.lang.model}. May depend on the steps.
 */
@NullMarked
package io.concertina.processor.read;

import org.jspecify.annotations.NullMarked;
