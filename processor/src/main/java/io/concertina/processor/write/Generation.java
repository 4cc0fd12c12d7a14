package io.concertina.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import javax.annotation.processing.Generated;

/** The mark on every generated class; without a date, so that equal sources give equal classes. */
public final class Generation {

  /** Its name. */
  public static final String MARK = Generated.class.getName();

  private Generation() {}

  static AnnotationSpec annotation() {
    return AnnotationSpec.builder(Generated.class)
        .addMember("value", "$S", "io.concertina.processor.MigrationProcessor")
        .build();
  }
}
