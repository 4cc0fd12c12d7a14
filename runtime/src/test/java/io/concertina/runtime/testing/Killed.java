package io.concertina.runtime.testing;

/**
 * What the code under test sees when its process is killed: nothing that it could catch by catching
 * exceptions.
 */
public final class Killed extends Error {

  private static final long serialVersionUID = 1L;

  Killed(String point) {
    super("killed " + point);
  }
}
