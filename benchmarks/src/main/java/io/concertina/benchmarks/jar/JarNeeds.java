package io.concertina.benchmarks.jar;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.spi.ToolProvider;

/** What the runtime's classes refer to outside of Concertina, as {@code jdeps} finds it. */
final class JarNeeds {

  private JarNeeds() {}

  /**
   * Modules of the JDK, and packages that nobody has to bring: annotations, which the JVM skips.
   */
  static Optional<List<String>> of(Path runtime, Path annotations) {
    return ToolProvider.findFirst("jdeps").map(jdeps -> of(jdeps, runtime, annotations));
  }

  private static List<String> of(ToolProvider jdeps, Path runtime, Path annotations) {
    SortedSet<String> needs = new TreeSet<>();
    for (String line : lines(jdeps, annotations, runtime)) {
      List<String> columns = List.of(line.strip().split("\\s+", 4));
      if (columns.size() < 4 || !columns.get(1).equals("->")) {
        continue;
      }
      if (columns.get(3).equals("not found")) {
        needs.add(columns.get(2) + " (not there)");
      } else if (!columns.get(3).endsWith(".jar")) {
        needs.add(columns.get(3));
      }
    }
    return List.copyOf(needs);
  }

  private static List<String> lines(ToolProvider jdeps, Path annotations, Path runtime) {
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out);
    jdeps.run(
        writer, writer, "-verbose:package", "-cp", annotations.toString(), runtime.toString());
    // The lines of packages are indented, those of whole jars are not.
    return out.toString().lines().filter(line -> line.startsWith(" ")).toList();
  }
}
