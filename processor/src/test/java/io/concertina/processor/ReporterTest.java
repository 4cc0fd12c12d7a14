package io.concertina.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.concertina.processor.read.MirrorOrigin;
import io.concertina.processor.rule.Finding;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

class ReporterTest {

  private static final JavaFileObject CUSTOMER =
      JavaFileObjects.forSourceString(
          "shop.Customer",
          """
          package shop;

          import io.concertina.*;

          @MappedTable
          record Customer(
              @MappedId long id,
              @AddColumn(version = "1", fill = "a")
              @AddColumn(version = "2", column = "x", type = "text", fill = Customer.B)
              String name) {

            static final String B = "b";
          }
          """);

  @Test
  void findsTheMemberOfARepeatedAnnotationOnARecordComponent() {
    Compilation compilation = javac().withProcessors(new MigrationProcessor()).compile(CUSTOMER);

    assertThat(compilation).hadErrorContaining("reads customer.a").inFile(CUSTOMER).onLine(8);
    assertThat(compilation)
        .hadErrorContaining("reads customer.b")
        .inFile(CUSTOMER)
        .onLine(9)
        .atColumn(75);
  }

  @Test
  void findsTheMemberInAContainerThatIsWrittenOut() {
    JavaFileObject source =
        JavaFileObjects.forSourceString(
            "shop.Customer",
            """
            package shop;

            import io.concertina.*;

            @MappedTable
            class Customer {
              @MappedId long id;

              @AddColumn.List({
                @AddColumn(version = "1", fill = "id"),
                @AddColumn(version = "2", column = "x", type = "text", fill = "b")
              })
              long number;
            }
            """);

    Compilation compilation = javac().withProcessors(new MigrationProcessor()).compile(source);

    assertThat(compilation).hadErrorContaining("reads customer.b").inFile(source).onLine(11);
  }

  @Test
  void printsOnTheElementWhereTheCompilerShowsNoTrees() {
    Compilation compilation = javac().withProcessors(new WithoutTrees()).compile(CUSTOMER);

    assertThat(compilation).hadErrorContaining("[some-rule] headline").inFile(CUSTOMER).onLine(5);
  }

  @Test
  void showsABugOfOursWithItsStack() {
    Compilation compilation = javac().withProcessors(new WithoutTrees()).compile(CUSTOMER);

    assertThat(compilation)
        .hadErrorContaining(
            "concertina: a bug in the processor, not in your code:"
                + " java.lang.IllegalStateException: oops");
    assertThat(compilation).hadErrorContaining("at io.concertina.processor.ReporterTest");
  }

  /** Wraps the environment, as build tools do. */
  private static final class WithoutTrees extends AbstractProcessor {

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("io.concertina.MappedTable");
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      Reporter reporter =
          new Reporter(
              (ProcessingEnvironment)
                  Proxy.newProxyInstance(
                      getClass().getClassLoader(),
                      new Class<?>[] {ProcessingEnvironment.class},
                      (proxy, method, arguments) -> method.invoke(processingEnv, arguments)));
      for (TypeElement annotation : annotations) {
        for (Element element : round.getElementsAnnotatedWith(annotation)) {
          AnnotationMirror mirror = element.getAnnotationMirrors().get(0);
          MirrorOrigin origin = new MirrorOrigin(element, mirror);
          reporter.report(
              List.of(new Finding("some-rule", origin, "name", "headline", "why", "safe")));
          reporter.bug(new IllegalStateException("oops"));
        }
      }
      return false;
    }
  }
}
