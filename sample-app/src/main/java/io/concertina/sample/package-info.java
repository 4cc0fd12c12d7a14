/**
 * A small order service that changes its schema under load, and checks that nothing was lost.
 * Depends on all packages below.
 */
@NullMarked
package io.concertina.sample;

import org.jspecify.annotations.NullMarked;
