package io.concertina.processor.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import io.concertina.processor.step.Origin;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * An origin as javac knows it.
 *
 * @param element the class, or the field (of a record component: its field)
 * @param mirror the annotation itself, out of its container when it is repeated; null for the class
 *     as such
 */
public record MirrorOrigin(Element element, @Nullable AnnotationMirror mirror) implements Origin {

  /** The model class. */
  public TypeElement type() {
    return element instanceof TypeElement type
        ? type
        : MoreElements.asType(Objects.requireNonNull(element.getEnclosingElement()));
  }

  /** The classes that the step is made of: the model class and those that the annotation names. */
  public List<TypeElement> classes() {
    Stream<TypeElement> named =
        mirror == null
            ? Stream.of()
            : new Mirror(mirror).types().stream().map(MoreTypes::asTypeElement);
    return Stream.concat(Stream.of(type()), named).toList();
  }

  @Override
  public String model() {
    return type().getSimpleName().toString();
  }

  @Override
  public String field() {
    return element.getKind() == ElementKind.FIELD ? element.getSimpleName().toString() : "";
  }

  @Override
  public String annotation() {
    return mirror == null ? "" : new Mirror(mirror).source();
  }

  @Override
  public boolean sameElement(Origin other) {
    return other instanceof MirrorOrigin that && element.equals(that.element);
  }
}
