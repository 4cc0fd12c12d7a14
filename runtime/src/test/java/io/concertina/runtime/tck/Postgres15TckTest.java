package io.concertina.runtime.tck;

import io.concertina.runtime.testing.PostgresTestDatabase;

class Postgres15TckTest extends PostgresBetweenTck {

  @Override
  public PostgresTestDatabase open() {
    return PostgresTestDatabase.create(15);
  }
}
