/**
 * The rules: what a rolling deploy would not survive, found before anything is generated.
 *
 * <p>May depend on the steps and what they are made of.
 */
@NullMarked
package io.concertina.processor.rule;

import org.jspecify.annotations.NullMarked;
