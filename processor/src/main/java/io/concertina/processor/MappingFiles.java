package io.concertina.processor;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.Filer;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/**
 * The XML files in which JPA lets a mapping override what annotations say: {@code META-INF/orm.xml}
 * and those that {@code META-INF/persistence.xml} names, in the class output, where a build copies
 * resources before it compiles, and on the class path.
 */
record MappingFiles(Filer filer) {

  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern NAMED =
      Pattern.compile("<mapping-file>\\s*([^<]+?)\\s*</mapping-file>");
  private static final Pattern PACKAGE = Pattern.compile("<package>\\s*([^<]+?)\\s*</package>");
  private static final Pattern MAPPED =
      Pattern.compile(
          "<(entity|embeddable|mapped-superclass)(?=[\\s/>])([^>]*?)(?:/>|>(.*?)</\\1>)",
          Pattern.DOTALL);
  private static final Pattern CLASS = Pattern.compile("\\bclass\\s*=\\s*[\"']([^\"']+)[\"']");

  /** What has to do with tables and columns; queries and listeners have not. */
  private static final Pattern COLUMNS =
      Pattern.compile(
          "metadata-complete\\s*=\\s*[\"']true|<(table|secondary-table|attributes|inheritance|attribute-override"
              + "|association-override|discriminator-column|discriminator-value"
              + "|primary-key-join-column|id-class)\\b");

  /** The classes whose columns a file maps, by their name, each with the file. */
  Map<String, String> overridden() throws IOException {
    Map<String, String> overridden = new TreeMap<>();
    for (Location location : List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH)) {
      Set<String> files = new LinkedHashSet<>(Set.of("META-INF/orm.xml"));
      NAMED
          .matcher(read(location, "META-INF/persistence.xml"))
          .results()
          .map(found -> found.group(1))
          .forEach(files::add);
      for (String file : files) {
        classes(read(location, file)).forEach(name -> overridden.putIfAbsent(name, file));
      }
    }
    return overridden;
  }

  static List<String> classes(String xml) {
    Matcher named = PACKAGE.matcher(xml);
    String inPackage = named.find() ? named.group(1) + "." : "";
    return MAPPED
        .matcher(xml)
        .results()
        .filter(mapped -> COLUMNS.matcher(mapped.group()).find())
        .map(mapped -> CLASS.matcher(mapped.group(2)))
        .filter(Matcher::find)
        .map(MatchResult.class::cast)
        .map(found -> found.group(1))
        .map(name -> name.contains(".") ? name : inPackage + name)
        .toList();
  }

  /** Without its comments; nothing where there is no such file. */
  private String read(Location location, String file) throws IOException {
    try (InputStream stream = filer.getResource(location, "", file).openInputStream()) {
      return COMMENT
          .matcher(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
          .replaceAll("");
    } catch (FileNotFoundException | NoSuchFileException | IllegalArgumentException e) {
      // There is none, or the compiler has no such place.
      return "";
    }
  }
}
