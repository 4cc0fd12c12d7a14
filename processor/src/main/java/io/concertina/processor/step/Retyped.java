package io.concertina.processor.step;

/** A step that gives a column another type under the same name. */
public sealed interface Retyped extends Step permits AlterType, ReplaceEnum {

  /** The column. */
  String column();
}
