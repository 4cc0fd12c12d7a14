package io.concertina.processor.oracle;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import javax.tools.JavaFileObject;

/** The classes that were compiled in memory. */
final class Compiled extends ClassLoader {
  private final Compilation compilation;

  Compiled(Compilation compilation) {
    super(Compiled.class.getClassLoader());
    this.compilation = compilation;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    String path = "/" + name.replace('.', '/') + ".class";
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.toUri().getPath().endsWith("CLASS_OUTPUT" + path)) {
        try (var bytes = file.openInputStream()) {
          byte[] all = bytes.readAllBytes();
          return defineClass(name, all, 0, all.length);
        } catch (IOException e) {
          throw new ClassNotFoundException(name, e);
        }
      }
    }
    throw new ClassNotFoundException(name);
  }
}
