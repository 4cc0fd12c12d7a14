package io.concertina.runtime.tck;

import io.concertina.runtime.testing.CrashingDataSource.Death;
import io.concertina.runtime.testing.SqliteTestDatabase;
import io.concertina.runtime.testing.TestDatabase;

class SqliteTckTest extends MigrationTck
    implements EarlierDatabaseTck, GeneratedTck, SettledTck, SqliteOnlyTck {

  @Override
  public TestDatabase open() {
    return SqliteTestDatabase.create();
  }

  @Override
  public Death death(int stage) {
    return Death.KILLED_BEFORE;
  }
}
