package io.concertina.processor;

/** An option of the build has a value that it can't have. */
final class InvalidOption extends Exception {

  private static final long serialVersionUID = 1L;

  InvalidOption(String option, String value, String expected) {
    super("-A" + option + "=" + value + ": " + expected);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
