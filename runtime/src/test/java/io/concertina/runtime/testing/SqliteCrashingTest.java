package io.concertina.runtime.testing;

class SqliteCrashingTest extends CrashingDataSourceContract {

  @Override
  TestDatabase open() {
    return SqliteTestDatabase.create();
  }
}
