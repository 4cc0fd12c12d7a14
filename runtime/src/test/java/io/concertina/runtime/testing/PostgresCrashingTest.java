package io.concertina.runtime.testing;

class PostgresCrashingTest extends CrashingDataSourceContract {

  @Override
  TestDatabase open() {
    return PostgresTestDatabase.create(18);
  }
}
