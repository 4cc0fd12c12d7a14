package io.concertina.benchmarks.jar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The POM that Maven put into a jar. */
final class JarPom {

  /** The scopes that a user of the jar gets; no scope is compile. */
  private static final Set<String> PASSED_ON = Set.of("", "compile", "runtime");

  private final Document document;

  private JarPom(Document document) {
    this.document = document;
  }

  static JarPom read(Path path) throws IOException, ParserConfigurationException, SAXException {
    try (JarFile jar = new JarFile(path.toFile())) {
      JarEntry pom =
          jar.stream()
              .filter(entry -> entry.getName().matches("META-INF/maven/.*/pom\\.xml"))
              .findFirst()
              .orElseThrow(() -> new IOException(path + " has no POM"));
      try (InputStream text = jar.getInputStream(pom)) {
        return new JarPom(
            DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(text));
      }
    }
  }

  /** What a user of the jar gets with it, as {@code group:artifact}. */
  List<String> mandatory() {
    List<String> found = new ArrayList<>();
    NodeList dependencies = document.getElementsByTagName("dependency");
    for (int i = 0; i < dependencies.getLength(); i++) {
      Element dependency = (Element) dependencies.item(i);
      if (PASSED_ON.contains(text(dependency, "scope"))
          && !text(dependency, "optional").equals("true")
          && !text(dependency, "type").equals("pom")) {
        found.add(text(dependency, "groupId") + ":" + text(dependency, "artifactId"));
      }
    }
    return found;
  }

  private static String text(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
  }
}
