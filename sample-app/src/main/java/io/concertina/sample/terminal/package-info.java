/**
 * What a person sees: bars on a terminal, a line per phase elsewhere. Depends on the runtime's
 * listener.
 */
@NullMarked
package io.concertina.sample.terminal;

import org.jspecify.annotations.NullMarked;
