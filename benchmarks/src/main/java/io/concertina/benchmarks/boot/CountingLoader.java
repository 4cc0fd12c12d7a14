package io.concertina.benchmarks.boot;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Remembers what was looked up on the class path; a scan would ask for packages and classes. */
final class CountingLoader extends ClassLoader {

  private final List<String> resources = new ArrayList<>();

  CountingLoader(ClassLoader parent) {
    super(parent);
  }

  /** The names that were asked for. */
  List<String> resources() {
    return List.copyOf(resources);
  }

  @Override
  public @Nullable URL getResource(String name) {
    resources.add(name);
    return super.getResource(name);
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    resources.add(name);
    return super.getResources(name);
  }
}
