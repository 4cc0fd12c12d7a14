/**
 * The builds of the shop and how their migrations are run: in this process, or in one that can be
 * killed. Depends on Concertina's runtime and on the database.
 */
@NullMarked
package io.concertina.sample.deploy;

import org.jspecify.annotations.NullMarked;
