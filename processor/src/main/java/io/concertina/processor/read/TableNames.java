package io.concertina.processor.read;

import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.processor.model.MappedClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * Which name a table has at a version: classes map the last one. The one place where that is
 * decided.
 */
final class TableNames {

  private static final String RENAME = "io.concertina.RenameTable";

  /** A rename: until its contract, that included, the table has the old name. */
  private record Rename(Version version, String from, Optional<Version> contract) {

    boolean isOver(Version at) {
      return contract.filter(closed -> closed.compareTo(at) < 0).isPresent();
    }
  }

  private final Map<Table, List<Rename>> renames = new HashMap<>();

  /** Remembers the renames of a class. */
  void add(TypeElement type, MappedClass mapped) {
    for (Mirror mirror : Mirror.all(type)) {
      if (mirror.name().equals(RENAME)) {
        String closed = mirror.string("contract");
        version(mirror.string("version"))
            .ifPresent(
                opened ->
                    renames
                        .computeIfAbsent(mapped.table(), table -> new ArrayList<>())
                        .add(new Rename(opened, mirror.string("from"), version(closed))));
      }
    }
    renames.values().forEach(all -> all.sort(Comparator.comparing(Rename::version).reversed()));
  }

  private static Optional<Version> version(String text) {
    try {
      return Optional.of(Version.of(text));
    } catch (IllegalArgumentException e) {
      // Told when the step is read.
      return Optional.empty();
    }
  }

  /** The name at a version; of a rename itself, the new one. */
  Table at(Table mapped, Version version, boolean rename) {
    String name = mapped.name();
    for (Rename earlier : renames.getOrDefault(mapped, List.of())) {
      if (earlier.isOver(version) || (rename && earlier.version().equals(version))) {
        break;
      }
      name = earlier.from();
    }
    return new Table(mapped.schema(), name);
  }
}
