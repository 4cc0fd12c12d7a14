package io.concertina;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which database the model classes of a package, or of a module, belong to, in an application
 * with several: each group has an index of its own, and {@code Concertina.on(dataSource)
 * .group("billing")} runs it. A package without the annotation belongs to the group of the package
 * around it, then of its module; without any it belongs to the default group.
 *
 * <pre>{@code
 * @MigrationGroup("billing")
 * package shop.billing;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PACKAGE, ElementType.MODULE})
public @interface MigrationGroup {

  /** The name of the group: small letters, digits and underscores, a letter first. */
  String value();
}
