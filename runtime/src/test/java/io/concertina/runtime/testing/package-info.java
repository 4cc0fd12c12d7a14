/**
 * Real databases for tests, pictures of what they hold, and ways to die at every point of a run.
 * Depends on the contract alone.
 */
package io.concertina.runtime.testing;
