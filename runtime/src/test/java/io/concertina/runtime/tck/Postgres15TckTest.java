package io.concertina.runtime.tck;

import io.concertina.runtime.testing.PostgresTestDatabase;
import org.junit.jupiter.api.Tag;

@Tag("between")
class Postgres15TckTest extends PostgresBetweenTck {

  @Override
  public PostgresTestDatabase open() {
    return PostgresTestDatabase.create(15);
  }
}
