package io.concertina.docs;

import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;

/**
 * A block of Java in a page; {@code docs/README.md} tells how it is read.
 *
 * @param line where it begins
 * @param fails whether the compiler must refuse it
 * @param text as the page has it
 * @param above the last block above it that declares types, which a block of statements may use;
 *     empty if none
 */
record Snippet(Page page, int line, boolean fails, String text, String above) {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```java( fails)?\n(.*?)^```$");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^(public )?(?:final |abstract )?(?:class|record|interface|enum) (\\w+)");
  private static final Pattern PACKAGE = Pattern.compile("(?m)\\A\\s*package ([\\w.]+);");

  private static final String IMPORTS =
      """
      import io.concertina.*;
      import io.concertina.runtime.*;
      import io.concertina.runtime.boot.*;
      import io.concertina.runtime.report.*;
      import jakarta.persistence.*;
      import java.time.*;
      import java.util.*;
      import javax.sql.*;
      """;

  static List<Snippet> all() {
    return Page.all().stream().flatMap(page -> of(page).stream()).toList();
  }

  static List<Snippet> of(Page page) {
    List<Snippet> snippets = new ArrayList<>();
    String above = "";
    Matcher block = BLOCK.matcher(page.text());
    while (block.find()) {
      int line = (int) page.text().substring(0, block.start()).lines().count() + 1;
      String text = block.group(2);
      snippets.add(new Snippet(page, line, block.group(1) != null, text, above));
      above = declaresTypes(text) ? text : above;
    }
    return snippets;
  }

  private static boolean declaresTypes(String text) {
    return TYPE.matcher(text).find();
  }

  /** What the compiler gets. */
  List<JavaFileObject> sources() {
    if (declaresTypes(text)) {
      return List.of(file(text));
    }
    JavaFileObject body =
        file(
            "class Example {\n  void run(DataSource dataSource) throws Exception {\n"
                + text
                + "  }\n}\n");
    return above.isEmpty() ? List.of(body) : List.of(body, file(above));
  }

  private static JavaFileObject file(String text) {
    Matcher declared = PACKAGE.matcher(text);
    boolean named = declared.find();
    String name = (named ? declared.group(1) : "shop") + "." + mainType(text);
    String rest = named ? text.substring(declared.end()) : text;
    String header = "package " + (named ? declared.group(1) : "shop") + ";\n" + IMPORTS;
    return JavaFileObjects.forSourceString(name, header + rest);
  }

  /** The public type, else the first. */
  private static String mainType(String text) {
    String main = "";
    Matcher type = TYPE.matcher(text);
    while (type.find()) {
      if (main.isEmpty() || type.group(1) != null) {
        main = type.group(2);
      }
    }
    return main;
  }

  @Override
  public String toString() {
    return page + ":" + line;
  }
}
