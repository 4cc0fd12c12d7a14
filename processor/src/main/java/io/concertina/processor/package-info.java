/**
 * The annotation processor: read, check, plan, render, write.
 *
 * <p>May depend on every package below; none depends on it.
 */
@NullMarked
package io.concertina.processor;

import org.jspecify.annotations.NullMarked;
