package io.concertina;

/** What becomes of a row whose parent is deleted or gets another key. */
public enum ReferentialAction {
  /** The statement fails while a row refers to the parent at its end. */
  NO_ACTION,
  /** The statement fails at once. */
  RESTRICT,
  /** The row goes along, or takes the new key. */
  CASCADE,
  /** The row refers to nothing any more. */
  SET_NULL,
  /** The row gets its columns' defaults. */
  SET_DEFAULT
}
