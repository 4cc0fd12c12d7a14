/**
 * The entity whose migrations are measured; the processor generates them when this module is
 * compiled.
 */
@NullMarked
package io.concertina.benchmarks.model;

import org.jspecify.annotations.NullMarked;
