package io.concertina.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A folder of sources and its class output, which javac compiles in one or several runs. */
final class CompiledProject {

  private final Path sources;
  private final Path output;
  private final List<String> options = new ArrayList<>();
  private String errors = "";

  CompiledProject(Path folder) {
    this.sources = folder.resolve("src");
    this.output = folder.resolve("out");
    try {
      Files.createDirectories(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The class path of the tests alone; {@code seen} puts the output on it too. */
  CompiledProject onClassPath(boolean seen) {
    options.clear();
    String classPath = System.getProperty("java.class.path");
    options.addAll(
        List.of(
            "-cp", seen ? output + System.getProperty("path.separator") + classPath : classPath));
    return this;
  }

  /** The class path of the tests and the output of another project. */
  CompiledProject after(CompiledProject other) {
    onClassPath(false);
    options.set(1, other.output + System.getProperty("path.separator") + options.get(1));
    return this;
  }

  /** The annotations as the module that their jar is, and nothing else. */
  CompiledProject onModulePath() {
    options.clear();
    options.addAll(List.of("--module-path", annotations().toString()));
    return this;
  }

  CompiledProject write(String name, String text) {
    try {
      Path file = sources.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** A file that the build puts into the output before it compiles. */
  CompiledProject resource(String name, String text) {
    try {
      Path file = output.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Whether javac compiles these of the sources. */
  boolean compile(String... names) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      List<String> all = new ArrayList<>(options);
      all.addAll(List.of("-d", output.toString()));
      JavaCompiler.CompilationTask task =
          javac.getTask(
              new StringWriter(),
              files,
              diagnostics,
              all,
              null,
              files.getJavaFileObjectsFromPaths(Stream.of(names).map(sources::resolve).toList()));
      task.setProcessors(List.of(new MigrationProcessor()));
      boolean compiled = task.call();
      errors = compiled ? "" : diagnostics.getDiagnostics().toString();
      return compiled;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the last run complained of; empty when it compiled. */
  String errors() {
    return errors;
  }

  /** A file of the output. */
  String read(String name) {
    try {
      return Files.readString(output.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path annotations() {
    try {
      Path jar = output.resolveSibling("annotations.jar");
      Path classes =
          Path.of(
              io.concertina.MigrationGroup.class
                  .getProtectionDomain()
                  .getCodeSource()
                  .getLocation()
                  .toURI());
      if (Files.isRegularFile(classes)) {
        return classes;
      }
      Manifest manifest = new Manifest();
      manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
      manifest.getMainAttributes().putValue("Automatic-Module-Name", "io.concertina.annotations");
      try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
          Stream<Path> files = Files.walk(classes)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
          out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
          Files.copy(file, out);
        }
      }
      return jar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (java.net.URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
