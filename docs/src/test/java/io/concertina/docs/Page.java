package io.concertina.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Markdown file. */
record Page(Path file) {

  private static final Path ROOT = Path.of("..");
  private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");

  /** A page under {@code docs}. */
  static Page of(String name) {
    return new Page(ROOT.resolve("docs").resolve(name));
  }

  /** Every page under {@code docs}, and those in the root. */
  static List<Page> all() {
    try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"));
        Stream<Path> root = Files.list(ROOT)) {
      return Stream.concat(docs.filter(file -> !file.startsWith(ROOT.resolve("docs/target"))), root)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .map(Page::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file's name without its ending: on a page about a rule, the rule's id. */
  String name() {
    return file.getFileName().toString().replace(".md", "");
  }

  String text() {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text without blocks of code. */
  String prose() {
    return FENCED.matcher(text()).replaceAll("");
  }

  /** What a link may name after {@code #}: the headings as GitHub spells them. */
  List<String> anchors() {
    return prose()
        .lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .toList();
  }

  /** The first cells, without backticks, of the table under a heading. */
  List<String> firstCells(String heading) {
    List<String> cells = new ArrayList<>();
    boolean in = false;
    for (String line : text().lines().toList()) {
      if (line.startsWith("#")) {
        in = line.replaceFirst("^#+ ", "").equals(heading);
      } else if (in && line.startsWith("| `")) {
        cells.add(line.substring(3, line.indexOf('`', 3)));
      }
    }
    return cells;
  }

  @Override
  public String toString() {
    return ROOT.relativize(file).toString();
  }
}
