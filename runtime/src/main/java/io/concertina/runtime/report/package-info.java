/**
 * What a user is told: events, progress, status, plans and exceptions. Depends on the contract
 * alone.
 */
@NullMarked
package io.concertina.runtime.report;

import org.jspecify.annotations.NullMarked;
