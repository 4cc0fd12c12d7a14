package io.concertina.processor.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import io.concertina.processor.Sources;
import io.concertina.processor.read.Naming;
import io.concertina.processor.step.Project;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.keycloak.models.jpa.entities.UserEntity;

/** The processor reads a JPA model as Hibernate does: tables, columns, types, NULL and keys. */
class HibernateOracleTest {

  /**
   * Fields whose type the reader says it does not know: for these, and no others, a step has to
   * name one.
   */
  private static final Set<String> UNKNOWN =
      Set.of(
          "binary_lob",
          "lob",
          "money",
          "serial",
          "wrapped_bytes",
          "wrapped_chars",
          "corner",
          "described",
          "duration",
          "kind",
          "nr",
          "text",
          "uuid",
          "row_no");

  /** Where the reader takes a type that holds all that Hibernate's holds, and more. */
  private static final Map<String, String> WIDER =
      Map.of("time(0)", "time", "varchar(3)", "varchar(255)", "varchar(6)", "varchar(255)");

  /** A {@code columnDefinition} that says NOT NULL, which Hibernate does not read. */
  private static final Set<String> STRICTER = Set.of("everything.price");

  static Stream<Arguments> models() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/oracle"))) {
      return files.sorted().toList().stream()
          .flatMap(file -> Stream.of(Naming.values()).map(naming -> Arguments.of(file, naming)));
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void readsWhatHibernateMaps(Path file, Naming naming) throws IOException {
    JavaFileObject source = JavaFileObjects.forSourceString("shop.Model", Files.readString(file));
    Sources.Read read = Sources.readAndCompile(naming, List.of(), source);

    Map<String, Map<String, String>> hibernate =
        Hibernate.tables(new Compiled(read.compilation()), read.names(), naming);
    Project project = read.project();

    assertThat(differences(hibernate, project)).isEmpty();
  }

  /** The entities of Keycloak's jar. */
  @ParameterizedTest
  @EnumSource
  void readsARealModelAsHibernateDoes(Naming naming) throws IOException {
    ClassLoader loader = HibernateOracleTest.class.getClassLoader();
    List<String> classes = mapped(UserEntity.class);

    Map<String, Map<String, String>> hibernate = Hibernate.tables(loader, classes, naming);
    Project project = Sources.readCompiled(naming, classes);

    assertThat(classes).hasSizeGreaterThan(50);
    assertThat(differences(hibernate, project)).isEmpty();
  }

  /** The mapped classes in the jar of one of them. */
  private static List<String> mapped(Class<?> one) throws IOException {
    Path jar =
        Path.of(URI.create(one.getProtectionDomain().getCodeSource().getLocation().toString()));
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.endsWith("Entity.class"))
          .map(name -> name.replaceFirst("\\.class$", "").replace('/', '.'))
          .filter(HibernateOracleTest::isEntity)
          .sorted()
          .toList();
    }
  }

  private static boolean isEntity(String name) {
    try {
      return Class.forName(name, false, HibernateOracleTest.class.getClassLoader())
          .isAnnotationPresent(Entity.class);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String differences(Map<String, Map<String, String>> hibernate, Project project) {
    Map<String, Map<String, String>> reader = Reader.tables(project);
    // Hibernate lets their columns hold NULL where a @Column stands on them, and writes none.
    Set<String> stricter = new TreeSet<>(STRICTER);
    stricter.addAll(Reader.primitives(project));
    List<String> lines = new ArrayList<>();
    TreeSet<String> tables = new TreeSet<>(hibernate.keySet());
    tables.addAll(reader.keySet());
    for (String table : tables) {
      Map<String, String> expected = new TreeMap<>(hibernate.getOrDefault(table, Map.of()));
      Map<String, String> found = new TreeMap<>(reader.getOrDefault(table, Map.of()));
      TreeSet<String> columns = new TreeSet<>(expected.keySet());
      columns.addAll(found.keySet());
      for (String column : columns) {
        String one = expected.getOrDefault(column, "(none)");
        String other = found.getOrDefault(column, "(none)");
        boolean strict = stricter.contains(table + "." + column) && other.equals(one + " not null");
        if (!strict && !isSame(one, other, column)) {
          lines.add("%s.%s: Hibernate has %s, the reader %s".formatted(table, column, one, other));
        }
      }
      if (hibernate.containsKey(table) != reader.containsKey(table)) {
        lines.add(
            table
                + (hibernate.containsKey(table)
                    ? ": the reader lacks it"
                    : ": Hibernate lacks it"));
      }
    }
    return String.join("\n", lines);
  }

  private static boolean isSame(String hibernate, String reader, String column) {
    String[] one = hibernate.split(" ", 2);
    String[] other = reader.split(" ", 2);
    boolean rest = hibernate.substring(one[0].length()).equals(reader.substring(other[0].length()));
    boolean unknown =
        other[0].equals(Line.UNKNOWN)
            && UNKNOWN.stream()
                .anyMatch(name -> name.replace("_", "").equals(column.replace("_", "")));
    return hibernate.equals(reader) || (rest && (unknown || other[0].equals(WIDER.get(one[0]))));
  }
}
