package io.concertina.processor;

import com.google.testing.compile.Compilation;
import io.concertina.migration.MigrationIndex;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.tools.JavaFileObject;

/** The classes of a compilation, loaded. */
final class Generated extends ClassLoader {

  private final Map<String, byte[]> classes = new HashMap<>();

  private Generated(Compilation compilation) throws IOException {
    super(Generated.class.getClassLoader());
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        String path = file.toUri().getPath().replaceFirst("^/CLASS_OUTPUT/", "");
        try (InputStream in = file.openInputStream()) {
          classes.put(path.replaceFirst("\\.class$", "").replace('/', '.'), in.readAllBytes());
        }
      }
    }
  }

  /** The one index among the classes. */
  static MigrationIndex index(Compilation compilation) throws Exception {
    Generated generated = new Generated(compilation);
    String name =
        generated.classes.keySet().stream()
            .filter(type -> type.endsWith(".ConcertinaIndex"))
            .findFirst()
            .orElseThrow();
    return (MigrationIndex) generated.loadClass(name).getDeclaredConstructor().newInstance();
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
