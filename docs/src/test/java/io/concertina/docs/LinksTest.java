package io.concertina.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Follows every relative link, to the heading where it names one. */
class LinksTest {

  private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]*)(?:#([^)]*))?\\)");

  static Stream<Page> pages() {
    return Page.all().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void leadSomewhere(Page page) {
    Matcher link = LINK.matcher(page.prose());
    while (link.find()) {
      Path target =
          link.group(1).isEmpty() ? page.file() : page.file().resolveSibling(link.group(1));
      assertThat(Files.exists(target)).as("%s links to %s", page, link.group(1)).isTrue();
      if (link.group(2) != null) {
        assertThat(new Page(target.normalize()).anchors())
            .as("%s links to %s", page, link.group())
            .contains(link.group(2));
      }
    }
  }
}
