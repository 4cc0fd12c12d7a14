package io.concertina.processor.rule;

import io.concertina.migration.Version;
import io.concertina.processor.step.Project;
import io.concertina.processor.step.Stage;

/** The version to suggest for a step that is still to be written. */
final class NextVersion {

  private NextVersion() {}

  /** The highest version of the build with its last number increased. */
  static String of(Project project) {
    String highest =
        project.stages().stream()
            .map(Stage::version)
            .max(Version::compareTo)
            .map(Version::toString)
            .orElse("0");
    int last = highest.lastIndexOf('.') + 1;
    return highest.substring(0, last) + (Long.parseLong(highest.substring(last)) + 1);
  }
}
