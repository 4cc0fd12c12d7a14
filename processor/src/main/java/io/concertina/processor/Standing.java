package io.concertina.processor;

import io.concertina.processor.write.Output;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/**
 * The classes that an earlier compilation left in the class output, besides which this one compiles
 * only some: their steps stay in the index.
 */
record Standing(Filer filer, Elements elements) {

  /**
   * The names of all classes that the index in the output was made of; none where there is none.
   */
  List<String> names() throws IOException {
    try (InputStream stream =
            filer.getResource(StandardLocation.CLASS_OUTPUT, "", Output.CLASSES).openInputStream();
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(name -> !name.isBlank()).toList();
    } catch (FileNotFoundException | NoSuchFileException | IllegalArgumentException e) {
      // Nothing was compiled yet, or there is no output.
      return List.of();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Whether the class has a class file in the output though the compiler does not find it. */
  boolean isOutOfSight(String name) throws IOException {
    return elements.getTypeElement(name) == null && hasClassFile(name);
  }

  /** The name does not tell where the package ends: every place of it is tried. */
  private boolean hasClassFile(String name) throws IOException {
    for (int end = name.lastIndexOf('.'); ; end = name.lastIndexOf('.', end - 1)) {
      String packageName = end < 0 ? "" : name.substring(0, end);
      if (exists(packageName, name.substring(end + 1).replace('.', '$') + ".class")) {
        return true;
      }
      if (end < 0) {
        return false;
      }
    }
  }

  private boolean exists(String packageName, String file) throws IOException {
    try (InputStream stream =
        filer.getResource(StandardLocation.CLASS_OUTPUT, packageName, file).openInputStream()) {
      return stream.read() >= 0;
    } catch (FileNotFoundException | NoSuchFileException | IllegalArgumentException e) {
      return false;
    }
  }

  /** Whether the class file belongs to a source file that is compiled now. */
  static boolean isWithin(String name, List<TypeElement> compiled) {
    return compiled.stream()
        .map(type -> type.getQualifiedName().toString())
        .anyMatch(outer -> name.equals(outer) || name.startsWith(outer + "."));
  }
}
