/**
 * What a migration does, free of any dialect, and the interface that a dialect implements.
 *
 * <p>May depend on the model and the contract.
 */
@NullMarked
package io.concertina.processor.plan;

import org.jspecify.annotations.NullMarked;
