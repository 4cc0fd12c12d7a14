/**
 * The model of the shop as its newest release sees it, with the steps that led there. Depends on
 * JPA and on Concertina's annotations.
 */
@NullMarked
package io.concertina.sample.shop;

import org.jspecify.annotations.NullMarked;
