package io.concertina.processor.model;

import java.util.List;

/**
 * A class, by name.
 *
 * @param packageName its package
 * @param names its simple name, after those of the classes around it
 */
public record ClassRef(String packageName, List<String> names) {

  public ClassRef {
    names = List.copyOf(names);
  }

  /** The name by which a class loader knows it: {@code shop.Customer$NormalizePhone}. */
  public String binaryName() {
    return packageName + "." + String.join("$", names);
  }

  /** As its package's own source writes it: {@code Customer.NormalizePhone}. */
  @Override
  public String toString() {
    return String.join(".", names);
  }
}
