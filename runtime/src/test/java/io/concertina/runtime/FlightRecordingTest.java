package io.concertina.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertina.runtime.tck.Release;
import io.concertina.runtime.testing.SqliteTestDatabase;
import io.concertina.runtime.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run leaves in a flight recording. */
class FlightRecordingTest {

  @Test
  void phasesAndBatchesAreRecorded(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("run.jfr");
    try (TestDatabase database = SqliteTestDatabase.create();
        Recording recording = new Recording()) {
      database.execute(
          "CREATE TABLE ledger (id bigint PRIMARY KEY, amount bigint, balance bigint, padding"
              + " text)",
          "INSERT INTO ledger (id, balance) VALUES (1, 1), (2, 2)");
      recording.start();
      Concertina.on(database.dataSource()).indexes(Release.of("12.2")).migrate();
      recording.stop();
      recording.dump(file);
    }
    List<RecordedEvent> events = RecordingFile.readAllEvents(file);
    Predicate<RecordedEvent> ours = e -> e.getString("version").equals("12.2");
    assertThat(events)
        .filteredOn(e -> e.getEventType().getName().equals("io.concertina.Phase"))
        .filteredOn(ours)
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.getString("phase")).isEqualTo("migrate");
              assertThat(e.getLong("rows")).isEqualTo(2);
              assertThat(e.getString("failure")).isEmpty();
              assertThat(e.getDuration()).isPositive();
            });
    assertThat(events)
        .filteredOn(e -> e.getEventType().getName().equals("io.concertina.Batch"))
        .filteredOn(ours)
        .last()
        .satisfies(e -> assertThat(e.getLong("rows")).isEqualTo(2));
  }
}
