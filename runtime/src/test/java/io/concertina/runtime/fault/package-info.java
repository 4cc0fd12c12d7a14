/**
 * The fault suite: what is left after processes, connections, servers, disks and locks have failed
 * at random in the middle of a migration. One class per kind of fault.
 *
 * <p>A quick run is part of every build; {@code mvn verify -Pfaults} runs the long one.
 */
package io.concertina.runtime.fault;
