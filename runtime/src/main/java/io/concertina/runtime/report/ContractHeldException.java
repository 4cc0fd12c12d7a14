package io.concertina.runtime.report;

/** A contract that was asked for, or that a boot needs, may not run yet. */
public final class ContractHeldException extends ConcertinaException {

  private static final long serialVersionUID = 1L;

  public ContractHeldException(String headline, String state, String remedy) {
    super(headline, state, remedy);
  }
}
