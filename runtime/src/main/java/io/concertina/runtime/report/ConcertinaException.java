package io.concertina.runtime.report;

/**
 * The root of everything that Concertina throws: what failed, in which version and phase, the state
 * the database was left in, and what to do next.
 */
public class ConcertinaException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param headline what failed, enough by itself
   * @param state what the database was left in
   * @param remedy what to do next; starts with a verb
   */
  public ConcertinaException(String headline, String state, String remedy, Throwable cause) {
    super(headline + "\n    state: " + state + "\n    next:  " + remedy, cause);
  }

  /** Without a cause. */
  public ConcertinaException(String headline, String state, String remedy) {
    super(headline + "\n    state: " + state + "\n    next:  " + remedy);
  }

  /** The first line of the message. */
  public String headline() {
    String message = String.valueOf(getMessage());
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }
}
