package io.concertina.processor.read;

import static java.util.stream.Collectors.joining;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import io.concertina.processor.model.ClassRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The class that a {@code using} names. A generated class makes one, so its constructor has to be
 * there and visible.
 *
 * @param column what it fills, for messages
 * @param migrations the package of the generated classes
 */
record TransformClass(TypeElement type, String column, String migrations) {

  private static final Set<String> UNCHECKED =
      Set.of("java.lang.RuntimeException", "java.lang.Error");

  /** Its names, when a generated class can say {@code NormalizePhone::new}. */
  ClassRef ref() throws Unreadable {
    refuseKind();
    refuseUnnamedPackage();
    refuseHiddenClass();
    refuseConstructor();
    return names(type);
  }

  private void refuseKind() throws Unreadable {
    String safe = "name a class that is not abstract and implements RowTransform";
    if (type.getKind().isInterface()) {
      throw unusable("is an interface", safe);
    }
    if (type.getKind() == ElementKind.ENUM) {
      throw unusable("is an enum", safe);
    }
    if (has(type, Modifier.ABSTRACT)) {
      throw unusable("is abstract", safe);
    }
    if (type.getNestingKind() == NestingKind.MEMBER && !has(type, Modifier.STATIC)) {
      throw unusable(
          "is an inner class, which only an object of the class around it can make",
          "declare it  public static final class "
              + type.getSimpleName()
              + " implements RowTransform");
    }
  }

  private void refuseUnnamedPackage() throws Unreadable {
    if (packageName().isEmpty()) {
      throw unusable(
          "is in the unnamed package, from which nothing can be imported", "give it a package");
    }
  }

  private void refuseHiddenClass() throws Unreadable {
    List<TypeElement> hidden = nesting(type).stream().filter(this::isHidden).toList();
    if (!hidden.isEmpty()) {
      throw hidden(
          hidden, hidden.stream().map(outer -> names(outer).toString()).collect(joining(" and ")));
    }
  }

  private void refuseConstructor() throws Unreadable {
    Optional<ExecutableElement> constructor =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .filter(candidate -> candidate.getParameters().isEmpty())
            .findFirst();
    if (constructor.isEmpty()) {
      throw unusable(
          "has no constructor without parameters", "add  public " + type.getSimpleName() + "() {}");
    }
    if (isHidden(constructor.get())) {
      throw hidden(List.of(constructor.get()), "its constructor");
    }
    Optional<? extends TypeMirror> checked =
        constructor.get().getThrownTypes().stream().filter(TransformClass::isChecked).findFirst();
    if (checked.isPresent()) {
      throw unusable(
          "has a constructor that throws " + MoreTypes.asElement(checked.get()).getSimpleName(),
          "move into apply what throws it: apply may throw anything");
    }
  }

  private Unreadable hidden(List<? extends Element> hidden, String what) {
    boolean visibleBeside = hidden.stream().noneMatch(element -> has(element, Modifier.PRIVATE));
    return unusable(
        "is not visible in %s: %s %s not public"
            .formatted(migrations, what, hidden.size() == 1 ? "is" : "are"),
        "declare %s public".formatted(what)
            + (visibleBeside
                ? ", or generate the migrations into its package with  -Aconcertina.package="
                    + packageName()
                : ""));
  }

  private Unreadable unusable(String problem, String safe) {
    return new Unreadable(
        "using",
        "%s, which fills %s, %s".formatted(names(type), column, problem),
        "the migration, generated in %s, makes one with  new %s()  and would not compile"
            .formatted(migrations, names(type)),
        safe);
  }

  private boolean isHidden(Element element) {
    return has(element, Modifier.PRIVATE)
        || (!has(element, Modifier.PUBLIC) && !packageName().equals(migrations));
  }

  private static boolean has(Element element, Modifier modifier) {
    return element.getModifiers().contains(modifier);
  }

  private static boolean isChecked(TypeMirror thrown) {
    return thrown.getKind() == TypeKind.DECLARED
        && Fields.hierarchy(MoreTypes.asTypeElement(thrown), any -> true).stream()
            .noneMatch(type -> UNCHECKED.contains(type.getQualifiedName().toString()));
  }

  private ClassRef names(TypeElement of) {
    return new ClassRef(
        packageName(), nesting(of).stream().map(at -> at.getSimpleName().toString()).toList());
  }

  private String packageName() {
    return MoreElements.getPackage(type).getQualifiedName().toString();
  }

  /** The outermost class first, the class itself last. */
  private static List<TypeElement> nesting(TypeElement of) {
    List<TypeElement> nesting = new ArrayList<>();
    for (Element at = of; at instanceof TypeElement outer; at = at.getEnclosingElement()) {
      nesting.add(0, outer);
    }
    return nesting;
  }
}
