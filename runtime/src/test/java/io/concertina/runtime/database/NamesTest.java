package io.concertina.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {

  private static final String STATEMENT =
      "SELECT '${dollar}{schema}', '${schema-literal}.t' FROM ${schema}.\"t\" -- ${dollar}{dollar}";

  @Test
  void putsTheSchemaInItsPlaceAndNowhereElse() {
    assertThat(new Names("it's ${schema}$1").resolve(STATEMENT))
        .isEqualTo(
            "SELECT '${schema}', '\"it''s ${schema}$1\".t' FROM \"it's ${schema}$1\".\"t\" --"
                + " ${dollar}");
  }

  @Test
  void leavesOutASchemaThatIsNotKnown() {
    assertThat(new Names("").resolve(STATEMENT))
        .isEqualTo("SELECT '${schema}', 't' FROM \"t\" -- ${dollar}");
  }
}
