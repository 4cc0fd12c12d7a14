/**
 * The model of a service that has been through every kind of step: one table per scenario, its
 * versions under a number of their own. {@link io.concertina.runtime.tck.Release} cuts releases out
 * of what is generated from it.
 */
package io.concertina.runtime.model;
