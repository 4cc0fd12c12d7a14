package io.concertina.runtime.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.concertina.runtime.Concertina;
import io.concertina.runtime.report.IndexException;
import io.concertina.runtime.testing.SqliteTestDatabase;
import io.concertina.runtime.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** Several databases of one build: each takes the migrations of its group alone. */
class GroupTest {

  @Test
  void eachDatabaseTakesItsGroup() throws Exception {
    try (TestDatabase billing = SqliteTestDatabase.create()) {
      billing.execute("CREATE TABLE invoice (id bigint PRIMARY KEY)");

      Concertina.on(billing.dataSource()).group("billing").boot().close();

      assertThat(Concertina.on(billing.dataSource()).group("billing").status().migrations())
          .singleElement()
          .satisfies(migration -> assertThat(migration.version()).hasToString("1"));
    }
  }

  @Test
  void aGroupThatNobodyBelongsToIsRefused() throws Exception {
    try (TestDatabase database = SqliteTestDatabase.create()) {
      assertThatThrownBy(() -> Concertina.on(database.dataSource()).group("bills").boot())
          .isInstanceOf(IndexException.class)
          .hasMessageContaining(
              "no model class with steps is in the group bills; there is the default group, billing");
    }
  }
}
