package io.concertina.processor.plan;

import io.concertina.RowTransform;
import io.concertina.processor.model.ClassRef;
import java.util.function.Supplier;

/**
 * Stands for the constructor of a transform, which becomes a constructor reference in the generated
 * class: the transform itself is only being compiled.
 */
public record TransformConstructor(ClassRef type) implements Supplier<RowTransform> {

  @Override
  public RowTransform get() {
    throw new UnsupportedOperationException(
        type.binaryName() + " is being compiled; only the generated migration can make one");
  }
}
