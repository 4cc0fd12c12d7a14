/**
 * What a developer writes: one annotation per schema or data change, beside the model class.
 *
 * <p>May depend on nothing: these annotations live in other people's model classes.
 */
@NullMarked
package io.concertina;

import org.jspecify.annotations.NullMarked;
