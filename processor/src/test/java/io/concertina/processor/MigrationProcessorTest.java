package io.concertina.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import io.concertina.processor.plan.Dialect;
import io.concertina.processor.plan.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

class MigrationProcessorTest {

  private static final JavaFileObject CUSTOMER =
      Sources.file(
          """
          package shop.crm;
          import io.concertina.*;
          @MappedTable
          class Customer {
            @MappedId long id;
            @RenameColumn(version = "7", from = "name") String fullName;
          }
          """);

  private static final JavaFileObject SUPPLIER =
      Sources.file(
          """
          package shop.crm;
          import io.concertina.*;
          @MappedTable
          class Supplier {
            @MappedId long id;
            @Backfill(version = "8", using = shop.Shout.class, keep = true) String name;
          }
          """);

  private static final JavaFileObject SHOUT =
      Sources.file(
          """
          package shop;
          import io.concertina.*;
          public final class Shout implements RowTransform {
            public Object apply(Row row) { return "!"; }
          }
          """);

  private static final JavaFileObject ORDER =
      Sources.file(
          """
          package shop.sales;
          import io.concertina.*;
          class Sales {
            @MappedTable
            record Order(@MappedId long id, @AddColumn(version = "3") String note) {}
          }
          """);

  private static final JavaFileObject COUNTRY =
      Sources.file(
          """
          package shop;
          import io.concertina.*;
          @MappedTable record Country(@MappedId String code) {}
          """);

  @Test
  void generatesIntoTheCommonPackage() throws IOException {
    Compilation compilation = Sources.compile(List.of(CUSTOMER, ORDER, COUNTRY));

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation)
        .hadNoteContaining("concertina: 2 migrations (V3, V7) in shop.migrations");
    assertThat(files(compilation))
        .containsKeys(
            "/SOURCE_OUTPUT/shop/migrations/V3__AddOrderNote.java",
            "/SOURCE_OUTPUT/shop/migrations/V7__ExpandCustomerNameToFullName.java")
        .containsEntry(
            "/CLASS_OUTPUT/META-INF/services/io.concertina.migration.MigrationIndex",
            "shop.migrations.ConcertinaIndex\n");
    assertThat(files(compilation).get("/SOURCE_OUTPUT/shop/migrations/ConcertinaIndex.java"))
        .containsSubsequence("models()", "\"shop.crm.Customer\"", "\"shop.sales.Sales$Order\"")
        .contains("\"shop.Country\"");
  }

  @Test
  void generatesTheSameWhateverTheOrderOfFiles() throws IOException {
    assertThat(files(Sources.compile(List.of(SHOUT, COUNTRY, ORDER, SUPPLIER, CUSTOMER))))
        .isEqualTo(files(Sources.compile(List.of(SUPPLIER, CUSTOMER, COUNTRY, ORDER, SHOUT))));
  }

  @Test
  void generatesIntoThePackageOfTheOption() {
    Compilation compilation = Sources.compile(List.of(CUSTOMER), "-Aconcertina.package=db.steps");

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation).generatedSourceFile("db.steps.ConcertinaIndex");
  }

  @Test
  void generatesBesideNothingInTheDefaultPackage() {
    Compilation compilation =
        Sources.compile(
            List.of(
                Sources.file(
                    """
                    import io.concertina.*;
                    @MappedTable record Plain(@MappedId long id, @AddColumn(version = "1") String a) {}
                    """)));

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation).generatedSourceFile("migrations.ConcertinaIndex");
  }

  @Test
  void writesNothingWithoutSteps() {
    Compilation compilation = Sources.compile(List.of(COUNTRY));

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation.generatedSourceFiles()).isEmpty();
  }

  @Test
  void writesNothingWithFindings() {
    Compilation compilation =
        Sources.compile(
            List.of(
                Sources.file(
                    """
                    package shop;
                    import io.concertina.*;
                    @MappedTable record A(@MappedId long id, @AddColumn(version = "x") String a) {}
                    """)));

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("[invalid-member]");
  }

  @Test
  void refusesOptionsThatMeanNothing() {
    assertThat(Sources.compile(List.of(CUSTOMER), "-Aconcertina.naming=kebab"))
        .hadErrorContaining("-Aconcertina.naming=kebab: the namings are snake and jpa");
    assertThat(Sources.compile(List.of(CUSTOMER), "-Aconcertina.package=1x"))
        .hadErrorContaining("-Aconcertina.package=1x: not the name of a package");
  }

  @Test
  void reportsItsOwnBugsAsErrors() {
    Dialect broken =
        (Dialect)
            Proxy.newProxyInstance(
                Dialect.class.getClassLoader(),
                new Class<?>[] {Dialect.class},
                (proxy, method, arguments) -> {
                  throw new IllegalStateException("no " + method.getName());
                });

    Compilation compilation =
        Compiler.javac()
            .withProcessors(new MigrationProcessor(new Dialects(broken, broken)))
            .compile(CUSTOMER);

    assertThat(compilation)
        .hadErrorContaining("concertina: a bug in the processor, not in your code: ");
    assertThat(compilation).hadErrorContaining("IllegalStateException: no createColumn");
    assertThat(compilation).hadErrorContaining("at io.concertina.processor.MigrationProcessor");
  }

  @Test
  void waitsForTypesThatOtherProcessorsGenerate() {
    JavaFileObject customer =
        Sources.file(
            """
            package shop;
            import io.concertina.*;
            @MappedTable
            record Customer(@MappedId long id, @AddColumn(version = "1") Status status) {}
            """);

    Compilation compilation =
        Compiler.javac()
            .withProcessors(
                new Generating("Status", "public enum Status { NEW }"), new MigrationProcessor())
            .compile(customer);

    assertThat(compilation).succeeded();
    assertThat(compilation)
        .generatedSourceFile("shop.migrations.V1__AddCustomerStatus")
        .contentsAsUtf8String()
        .contains("ADD COLUMN \"status\" varchar(255)");
  }

  @Test
  void waitsForTransformsThatOtherProcessorsGenerate() {
    JavaFileObject customer =
        Sources.file(
            """
            package shop;
            import io.concertina.*;
            @MappedTable
            class Customer {
              @MappedId long id;
              @Backfill(version = "1", set = "'x'", keep = true)
              @Backfill(version = "2", using = Shout.class, keep = true)
              String name;
            }
            """);

    Compilation compilation =
        Compiler.javac()
            .withProcessors(
                new Generating(
                    "Shout",
                    """
                    public final class Shout implements io.concertina.RowTransform {
                      public Object apply(io.concertina.Row row) { return "!"; }
                    }
                    """),
                new MigrationProcessor())
            .compile(customer);

    assertThat(compilation).succeeded();
    assertThat(compilation)
        .generatedSourceFile("shop.migrations.V2__BackfillCustomerName")
        .contentsAsUtf8String()
        .contains("Shout::new");
  }

  @Test
  void leavesTransformsThatAreNoneToTheCompiler() {
    Compilation compilation =
        Sources.compile(
            List.of(
                Sources.file(
                    """
                    package shop;
                    import io.concertina.*;
                    @MappedTable
                    class Customer {
                      @MappedId long id;
                      @Backfill(version = "1", using = Missing.class, keep = true) String name;
                      @Backfill(version = "2", using = String.class, keep = true) String nick;
                    }
                    """)));

    assertThat(compilation).hadErrorCount(2);
    assertThat(compilation).hadErrorContaining("cannot find symbol");
    assertThat(compilation).hadErrorContaining("incompatible types");
  }

  @Test
  void makesTransformsThatOnlyItsOwnPackageSees() {
    Compilation compilation =
        Sources.compile(
            List.of(
                Sources.file(
                    """
                    package shop;
                    import io.concertina.*;
                    @MappedTable
                    class Customer {
                      @MappedId long id;
                      @Backfill(version = "1", using = Shout.class, keep = true) String name;

                      static final class Shout implements RowTransform {
                        public Object apply(Row row) { return "!"; }
                      }
                    }
                    """)),
            "-Aconcertina.package=shop");

    assertThat(compilation).succeededWithoutWarnings();
  }

  @Test
  void refusesTransformsOfTheUnnamedPackage() {
    Compilation compilation =
        Sources.compile(
            List.of(
                Sources.file(
                    """
                    import io.concertina.*;
                    @MappedTable
                    public class Customer {
                      @MappedId long id;
                      @Backfill(version = "1", using = Shout.class, keep = true) String name;

                      public static final class Shout implements RowTransform {
                        public Object apply(Row row) { return "!"; }
                      }
                    }
                    """)));

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining(
            "[invalid-member] Customer.Shout, which fills customer.name, is in the unnamed package");
  }

  @Test
  void compilesWithoutWarningsWhateverTheTransform() {
    Compilation compilation =
        Sources.compile(
            List.of(
                Sources.file(
                    """
                    package shop;
                    import io.concertina.*;
                    @MappedTable
                    public class Customer {
                      @MappedId long id;

                      @Backfill(version = "1", using = Old.class, keep = true)
                      @Backfill(version = "2", using = Older.class, keep = true)
                      @Backfill(version = "3", using = Any.class, keep = true)
                      String name;

                      @Deprecated
                      public static final class Old implements RowTransform {
                        public Object apply(Row row) { return "!"; }
                      }

                      @Deprecated(forRemoval = true)
                      public static final class Older implements RowTransform {
                        public Object apply(Row row) { return "!"; }
                      }

                      public static final class Any<T extends Comparable<T>> implements RowTransform {
                        public T apply(Row row) { return null; }
                      }
                    }
                    """)));

    assertThat(compilation).succeededWithoutWarnings();
  }

  @Test
  void refusesStepsThatComeTooLate() {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(
                new MigrationProcessor(),
                new Generating(
                    "Late",
                    """
                    @io.concertina.MappedTable class Late {
                      @io.concertina.AddColumn(version = "9") String a;
                    }
                    """))
            .compile(CUSTOMER);

    assertThat(compilation)
        .hadErrorContaining("shop.Late carries steps, but was generated after the index");
  }

  private static Map<String, String> files(Compilation compilation) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedFiles()) {
      // What is looked for in the output of a test is there, without content.
      if (file.getKind() != JavaFileObject.Kind.CLASS && !file.getName().endsWith(".xml")) {
        files.put(file.toUri().getPath(), file.getCharContent(true).toString());
      }
    }
    return files;
  }

  /** A processor that generates one class in the first round. */
  private static final class Generating extends AbstractProcessor {
    private final String name;
    private final String source;
    private boolean done;

    Generating(String name, String source) {
      this.name = name;
      this.source = source;
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        try (Writer writer =
            processingEnv.getFiler().createSourceFile("shop." + name).openWriter()) {
          writer.write("package shop;\n" + source);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }
  }
}
