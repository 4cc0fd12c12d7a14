package io.concertina;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets one finding of one rule pass on this element, for a reason that a reviewer can judge.
 *
 * <p>An acceptance without a reason, of an unknown rule, or of a rule that finds nothing here is
 * itself a finding.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Repeatable(AcceptRisk.List.class)
public @interface AcceptRisk {

  /** The rule's id, for example {@code "backfill-overwrite-not-undoable"}. */
  String rule();

  /** Why the risk is taken. */
  String reason();

  /** Holds several on one element. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
  @interface List {
    /** The annotations. */
    AcceptRisk[] value();
  }
}
