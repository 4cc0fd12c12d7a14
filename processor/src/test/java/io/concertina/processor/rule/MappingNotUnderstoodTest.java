package io.concertina.processor.rule;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.concertina.processor.MigrationProcessor;
import java.io.IOException;
import java.util.Locale;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

class MappingNotUnderstoodTest {

  private static final String MODEL =
      """
      package shop;

      import io.concertina.*;
      import jakarta.persistence.*;
      import org.hibernate.annotations.EmbeddedColumnNaming;

      @Entity
      %s
      class Customer {
        @Id Long id;

        @EmbeddedColumnNaming("home_%%s")
        Address home;
      }

      @Embeddable
      class Address {
        String street;
      }
      """;

  @Test
  void findsItWhereAStepTakesAColumn() {
    assertThat(
            Findings.headlines(
                MODEL.formatted("@DropColumn(version = \"7\", column = \"fax\", type = \"text\")")))
        .containsExactly(
            "[mapping-not-understood] @EmbeddedColumnNaming on Customer.home may map columns of"
                + " customer that are not known here");
  }

  @Test
  void warnsWhereNothingIsTaken() throws IOException {
    Compilation compilation =
        javac()
            .withProcessors(new MigrationProcessor())
            .compile(
                JavaFileObjects.forSourceString(
                    "shop.Customer",
                    MODEL.formatted(
                        "@AddColumn(version = \"7\", column = \"fax\", type = \"text\")")));

    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.warnings())
        .extracting(warning -> warning.getMessage(Locale.ROOT).lines().findFirst().orElseThrow())
        .containsExactly(
            "[mapping-not-understood] @EmbeddedColumnNaming on Customer.home may map columns of"
                + " customer that are not known here");
    JavaFileObject index =
        compilation.generatedSourceFile("shop.migrations.ConcertinaIndex").orElseThrow();
    assertThat(index.getCharContent(false).toString())
        .contains("List<Mapping> uses()")
        .contains("List.of(\"*\")");
  }

  @Test
  void saysNothingOfWhatIsRead() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;
                import jakarta.persistence.*;
                import org.hibernate.annotations.*;

                @Entity
                @DynamicUpdate
                @DropColumn(version = "7", column = "fax", type = "text")
                class Customer {
                  @Id Long id;
                  @ColumnDefault("7") int rank;
                }
                """))
        .isEmpty();
  }
}
