package io.concertina.processor.sql;

/**
 * Why a SQL text can't be read.
 *
 * @param offset where, counted from 0
 * @param message what is wrong, as a clause: {@code the string at character 5 is never closed}
 */
public record SyntaxError(int offset, String message) {

  /** An error whose message names its place, as people count. */
  static SyntaxError at(int offset, String what, String problem) {
    return new SyntaxError(offset, what + " at character " + (offset + 1) + " " + problem);
  }
}
