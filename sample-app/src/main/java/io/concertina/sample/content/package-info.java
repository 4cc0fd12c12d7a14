/**
 * What the rows of the sample hold, as pure functions: what makes every row verifiable without
 * keeping a copy of it. Depends on the model alone.
 */
@NullMarked
package io.concertina.sample.content;

import org.jspecify.annotations.NullMarked;
