package io.concertina.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Finds an annotation in the source as javac parsed it. A repeated annotation has no position in
 * {@code javax.lang.model}: javac wraps it in a container that no source line wrote.
 */
final class AnnotationTrees {

  private final Trees trees;

  private AnnotationTrees(Trees trees) {
    this.trees = trees;
  }

  /** Nothing unless the compiler is javac and lets itself be asked. */
  static Optional<AnnotationTrees> of(ProcessingEnvironment environment) {
    try {
      return Optional.of(new AnnotationTrees(Trees.instance(environment)));
    } catch (IllegalArgumentException | LinkageError e) {
      return Optional.empty();
    }
  }

  /** Prints on the member's value, or on the annotation; whether the place was found. */
  boolean print(
      Diagnostic.Kind kind,
      String message,
      Element element,
      AnnotationMirror mirror,
      String member) {
    TreePath path = trees.getPath(element);
    if (path == null) {
      return false;
    }
    List<AnnotationTree> written = written(path, mirror);
    int index = index(siblings(element, mirror), mirror);
    if (index < 0 || index >= written.size()) {
      return false;
    }
    AnnotationTree annotation = written.get(index);
    Tree place = value(annotation, member).orElse(annotation);
    trees.printMessage(kind, message, place, path.getCompilationUnit());
    return true;
  }

  /** All annotations of the mirror's type on the element, in the order of the source. */
  private static List<AnnotationMirror> siblings(Element element, AnnotationMirror mirror) {
    List<AnnotationMirror> siblings = new ArrayList<>();
    for (AnnotationMirror present : element.getAnnotationMirrors()) {
      if (type(present).equals(type(mirror))) {
        siblings.add(present);
      }
      for (AnnotationValue value : present.getElementValues().values()) {
        if (value.getValue() instanceof List<?> values) {
          for (Object item : values) {
            if (item instanceof AnnotationValue wrapped
                && wrapped.getValue() instanceof AnnotationMirror repeated
                && type(repeated).equals(type(mirror))) {
              siblings.add(repeated);
            }
          }
        }
      }
    }
    return siblings;
  }

  /** The same object or, when javac has made new ones for a later round, one of the same text. */
  private static int index(List<AnnotationMirror> siblings, AnnotationMirror mirror) {
    int same = siblings.indexOf(mirror);
    return same >= 0
        ? same
        : siblings.stream().map(Object::toString).toList().indexOf(mirror.toString());
  }

  private static Element type(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement();
  }

  private List<AnnotationTree> written(TreePath path, AnnotationMirror mirror) {
    List<AnnotationTree> written = new ArrayList<>();
    ModifiersTree modifiers = modifiers(path.getLeaf());
    if (modifiers != null) {
      TreePath place = new TreePath(path, modifiers);
      for (AnnotationTree annotation : modifiers.getAnnotations()) {
        collect(new TreePath(place, annotation), annotation, mirror, written);
      }
    }
    return written;
  }

  private void collect(
      TreePath path, AnnotationTree annotation, AnnotationMirror mirror, List<AnnotationTree> to) {
    Element type = trees.getElement(new TreePath(path, annotation.getAnnotationType()));
    if (type(mirror).equals(type)) {
      to.add(annotation);
      return;
    }
    value(annotation, "value")
        .filter(NewArrayTree.class::isInstance)
        .map(NewArrayTree.class::cast)
        .ifPresent(
            array -> {
              for (ExpressionTree item : array.getInitializers()) {
                if (item instanceof AnnotationTree nested) {
                  collect(new TreePath(path, nested), nested, mirror, to);
                }
              }
            });
  }

  private static @Nullable ModifiersTree modifiers(Tree tree) {
    if (tree instanceof ClassTree declaration) {
      return declaration.getModifiers();
    } else if (tree instanceof VariableTree declaration) {
      return declaration.getModifiers();
    } else {
      return tree instanceof MethodTree declaration ? declaration.getModifiers() : null;
    }
  }

  private static Optional<Tree> value(AnnotationTree annotation, String member) {
    for (ExpressionTree argument : annotation.getArguments()) {
      if (argument instanceof AssignmentTree assignment
          && assignment.getVariable().toString().equals(member)) {
        return Optional.of(assignment.getExpression());
      }
    }
    return Optional.empty();
  }
}
