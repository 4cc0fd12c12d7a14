package io.concertina.processor.write;

import io.concertina.processor.plan.RenderedMigration;
import java.text.Normalizer;

/** The names of generated classes and methods. */
final class ClassNames {

  /** File systems end at 255 bytes, of which a class name's suffixes take their share. */
  private static final int LIMIT = 80;

  private ClassNames() {}

  /** {@code V7__ExpandCustomerNameToFullName}. */
  static String of(RenderedMigration migration) {
    String words = camel(migration.name());
    String version = migration.version().toString().replace('.', '_');
    return "V" + version + (words.isEmpty() ? "" : "__" + words);
  }

  /** The words of a text as one Java name, each with a capital. */
  static String camel(String text) {
    StringBuilder camel = new StringBuilder();
    boolean start = true;
    // In ASCII, as not every file system can have other names.
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    for (int codePoint : plain.codePoints().toArray()) {
      boolean letter = codePoint < 0x80 && Character.isLetterOrDigit(codePoint);
      if (letter && camel.length() < LIMIT) {
        camel.appendCodePoint(start ? Character.toUpperCase(codePoint) : codePoint);
      }
      start = !letter;
    }
    return camel.toString();
  }
}
