/**
 * The facade: where a service starts its migrations. Depends on all packages below it; none of them
 * depends on it.
 */
@NullMarked
package io.concertina.runtime;

import org.jspecify.annotations.NullMarked;
