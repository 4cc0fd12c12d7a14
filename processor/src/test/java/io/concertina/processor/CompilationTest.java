package io.concertina.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertina.migration.Migration;
import io.concertina.migration.MigrationIndex;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compilations of some classes, of groups, of modules, and of very many classes. */
class CompilationTest {

  private static final String SERVICE = "META-INF/services/io.concertina.migration.MigrationIndex";

  @TempDir Path folder;

  private CompiledProject project;

  @BeforeEach
  void shop() {
    project =
        new CompiledProject(folder)
            .write("shop/A.java", model("shop", "A", "1"))
            .write("shop/B.java", model("shop", "B", "2"))
            .write("shop/Main.java", "package shop; class Main {}");
  }

  private static String model(String inPackage, String name, String version) {
    return """
    package %s;
    import io.concertina.*;
    @MappedTable public class %s {
      @MappedId long id;
      @AddColumn(version = "%s", defaultValue = "0") int points;
    }
    """
        .formatted(inPackage, name, version);
  }

  @Test
  void keepsWhatStandsInTheOutput() {
    project.onClassPath(true);
    assertThat(project.compile("shop/A.java", "shop/B.java", "shop/Main.java")).isTrue();

    assertThat(project.compile("shop/A.java")).as(project.errors()).isTrue();
    assertThat(versions()).containsExactly(Map.entry("", List.of("1", "2")));

    project.write("shop/B.java", model("shop", "B", "5"));
    assertThat(project.compile("shop/B.java")).as(project.errors()).isTrue();
    assertThat(versions()).containsExactly(Map.entry("", List.of("1", "5")));

    assertThat(project.compile("shop/Main.java")).isTrue();
    assertThat(versions()).containsExactly(Map.entry("", List.of("1", "5")));
  }

  @Test
  void knowsTablesOfClassesThatStandInTheOutput() {
    project.onClassPath(true);
    assertThat(project.compile("shop/A.java", "shop/B.java")).isTrue();

    project.write(
        "shop/C.java",
        """
        package shop;
        import io.concertina.*;
        @MappedTable class C {
          @MappedId long id;
          @AddForeignKey(version = "7", references = "b") Long bId;
        }
        """);
    assertThat(project.compile("shop/C.java")).as(project.errors()).isTrue();
    assertThat(versions()).containsExactly(Map.entry("", List.of("1", "2", "7")));
  }

  @Test
  void knowsTablesOfAnotherModuleFromItsClassFiles() {
    CompiledProject world =
        new CompiledProject(folder.resolve("world"))
            .onClassPath(false)
            .write(
                "world/Country.java",
                """
                package world;
                import jakarta.persistence.*;
                @Entity @Table(name = "land") public class Country {
                  @Id public Long id;
                  public String code;
                }
                """);
    assertThat(world.compile("world/Country.java")).as(world.errors()).isTrue();
    String text =
        """
        package shop;
        import io.concertina.*;
        import jakarta.persistence.*;
        @Entity class Guest {
          @Id Long id;
          @ManyToOne
          @AddForeignKey(version = "7", references = "land")
          world.Country country;
          @Backfill(version = "8", set = "(SELECT l.code FROM land l WHERE l.id = country_id)", where = "code IS NULL")
          @Column(updatable = false) String code;
        }
        """;
    project.after(world).write("shop/Guest.java", text);
    assertThat(project.compile("shop/Guest.java")).as(project.errors()).isTrue();
    assertThat(versions()).containsExactly(Map.entry("", List.of("7", "8")));
    assertThat(project.read("shop/migrations/ConcertinaIndex.java")).doesNotContain("land");

    project.write("shop/Guest.java", text.replace("l.code", "l.cod"));
    assertThat(project.compile("shop/Guest.java")).isFalse();
    assertThat(project.errors()).contains("[unknown-column]", "did you mean code?");
  }

  @Test
  void findsColumnsThatAFileMaps() {
    project
        .onClassPath(false)
        .write(
            "shop/Customer.java",
            """
            package shop;
            import io.concertina.*;
            import jakarta.persistence.*;
            @Entity
            @DropColumn(version = "7", column = "fax", type = "text")
            class Customer { @Id Long id; }
            """)
        .resource(
            "META-INF/persistence.xml",
            "<persistence><persistence-unit><mapping-file>shop.xml</mapping-file>"
                + "</persistence-unit></persistence>")
        .resource(
            "shop.xml",
            "<entity-mappings><package>shop</package><!-- <entity class='Other'> -->"
                + "<entity class=\"Customer\"><named-query name='q'/></entity></entity-mappings>");
    assertThat(project.compile("shop/Customer.java")).as(project.errors()).isTrue();

    project.resource(
        "shop.xml",
        "<entity-mappings><package>shop</package><entity class=\"Customer\"><attributes>"
            + "<basic name=\"fax\"/></attributes></entity></entity-mappings>");
    assertThat(project.compile("shop/Customer.java")).isFalse();
    assertThat(project.errors())
        .contains(
            "[mapping-not-understood] shop.xml, which overrides annotations of Customer, may map"
                + " columns of customer");
  }

  @Test
  void refusesToNarrowTheIndexWhereItCannotSeeTheOutput() {
    project.onClassPath(false);
    assertThat(project.compile("shop/A.java", "shop/B.java")).isTrue();

    assertThat(project.compile("shop/A.java")).isFalse();
    assertThat(project.errors())
        .contains("shop.B is in the class output")
        .contains("put the class output on the class path, or compile all classes together");
    assertThat(versions()).containsExactly(Map.entry("", List.of("1", "2")));
  }

  @Test
  void givesEachGroupAnIndex() {
    project
        .onClassPath(true)
        .write(
            "shop/billing/package-info.java",
            "@io.concertina.MigrationGroup(\"billing\") package shop.billing;")
        .write("shop/billing/in/Invoice.java", model("shop.billing.in", "Invoice", "1"));
    assertThat(
            project.compile(
                "shop/billing/package-info.java", "shop/billing/in/Invoice.java", "shop/A.java"))
        .as(project.errors())
        .isTrue();

    assertThat(project.read(SERVICE).lines())
        .containsExactly(
            "shop.migrations.ConcertinaIndex",
            "shop.billing.in.migrations.billing.ConcertinaIndex");
    assertThat(versions())
        .containsExactly(Map.entry("", List.of("1")), Map.entry("billing", List.of("1")));
  }

  @Test
  void refusesAGroupWithoutAProperName() {
    project
        .onClassPath(true)
        .write(
            "shop/package-info.java", "@io.concertina.MigrationGroup(\"Bill ing\") package shop;");

    assertThat(project.compile("shop/package-info.java", "shop/A.java")).isFalse();
    assertThat(project.errors()).contains("@MigrationGroup(\"Bill ing\"): the name of a group");
  }

  @Test
  void asksAModuleToProvideItsIndex() {
    project
        .onModulePath()
        .write("module-info.java", "module shop { requires io.concertina.annotations; }");
    assertThat(project.compile("module-info.java", "shop/A.java")).isFalse();
    assertThat(project.errors())
        .contains("module shop does not provide its migrations")
        .contains(
            "provides io.concertina.migration.MigrationIndex with shop.migrations.ConcertinaIndex;");

    project.write(
        "module-info.java",
        """
        module shop {
          requires io.concertina.annotations;
          provides io.concertina.migration.MigrationIndex with shop.migrations.ConcertinaIndex;
        }
        """);
    assertThat(project.compile("module-info.java", "shop/A.java")).as(project.errors()).isTrue();
  }

  @Test
  void compilesAThousandClasses() {
    project.onClassPath(true);
    String fields =
        IntStream.range(0, 15)
            .mapToObj(i -> "String aColumnWithAnUsualName" + i + ";")
            .collect(Collectors.joining(" "));
    StringBuilder all = new StringBuilder("package shop; import io.concertina.*; class All {\n");
    for (int i = 0; i < 1000; i++) {
      all.append("@MappedTable static class Entity").append(i).append(" { @MappedId long id; ");
      all.append(fields);
      all.append(i == 500 ? " @AddColumn(version = \"3\") String note;" : "").append(" }\n");
    }
    project.write("shop/All.java", all.append("}").toString());

    assertThat(project.compile("shop/All.java")).as(project.errors()).isTrue();
    assertThat(versions()).containsExactly(Map.entry("", List.of("3")));
  }

  /** What the runtime would find, by group. */
  private Map<String, List<String>> versions() {
    Map<String, List<String>> versions = new TreeMap<>();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.resolve("out").toUri().toURL()})) {
      for (String name : project.read(SERVICE).lines().toList()) {
        MigrationIndex index =
            (MigrationIndex) loader.loadClass(name).getDeclaredConstructor().newInstance();
        assertThat(index.mappings()).isNotEmpty();
        versions.put(
            index.group(),
            index.migrations().stream().map(Migration::version).map(Object::toString).toList());
      }
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return versions;
  }
}
