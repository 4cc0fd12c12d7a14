package io.concertina.processor;

import io.concertina.processor.read.MirrorOrigin;
import io.concertina.processor.rule.Finding;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Prints through the compiler: findings on the annotation they concern, so that an editor
 * underlines what has to change.
 */
final class Reporter {

  private final Messager messager;
  private final Optional<AnnotationTrees> trees;

  Reporter(ProcessingEnvironment environment) {
    this.messager = environment.getMessager();
    this.trees = AnnotationTrees.of(environment);
  }

  /**
   * Each an error, a warning or a note, on the member's value where it is given, else on the
   * annotation or element.
   */
  void report(List<Finding> findings) {
    findings.forEach(this::report);
  }

  private void report(Finding finding) {
    MirrorOrigin origin = (MirrorOrigin) finding.origin();
    AnnotationMirror mirror = origin.mirror();
    Diagnostic.Kind kind =
        switch (finding.level()) {
          case ERROR -> Diagnostic.Kind.ERROR;
          case WARNING -> Diagnostic.Kind.WARNING;
          case NOTE -> Diagnostic.Kind.NOTE;
        };
    String message = finding.message();
    if (mirror == null) {
      messager.printMessage(kind, message, origin.element());
    } else if (trees
        .filter(known -> known.print(kind, message, origin.element(), mirror, finding.member()))
        .isEmpty()) {
      messager.printMessage(kind, message, origin.element(), mirror);
    }
  }

  /** What concerns the build and no line of its sources. */
  void error(String message) {
    messager.printMessage(Diagnostic.Kind.ERROR, "concertina: " + message);
  }

  /** A module that keeps the index from the runtime. */
  void unprovided(ModuleElement module, String line) {
    messager.printMessage(
        Diagnostic.Kind.ERROR,
        "concertina: module "
            + module.getQualifiedName()
            + " does not provide its migrations: in a named module the runtime finds them by"
            + " module-info alone\n    safe: add to module-info.java  "
            + line
            + "\n    see:  docs/modules.md",
        module);
  }

  /** Classes of the index that stand in the output where the compiler does not look. */
  void unseen(List<String> names) {
    error(
        String.join(", ", names)
            + (names.size() == 1 ? " is" : " are")
            + " in the class output, with steps that the index has, but this compilation does not"
            + " find "
            + (names.size() == 1 ? "it" : "them")
            + ": put the class output on the class path, or compile all classes together");
  }

  /** A class with steps that came into being when the index was already written. */
  void late(TypeElement type) {
    messager.printMessage(
        Diagnostic.Kind.ERROR,
        "concertina: "
            + type.getQualifiedName()
            + " carries steps, but was generated after the index was written: declare them on a"
            + " class of your own source",
        type);
  }

  /** One line for the build's log. */
  void note(String message) {
    messager.printMessage(Diagnostic.Kind.NOTE, message);
  }

  /** An exception of ours, as an error of the compilation that carries its stack. */
  void bug(Throwable bug) {
    StringWriter stack = new StringWriter();
    bug.printStackTrace(new PrintWriter(stack, true));
    messager.printMessage(
        Diagnostic.Kind.ERROR,
        "concertina: a bug in the processor, not in your code: "
            + stack.toString().stripTrailing());
  }
}
