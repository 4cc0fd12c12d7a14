package io.concertina.sample.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

/** The connection pool, the same on every database. */
final class Pool {

  private Pool() {}

  static HikariDataSource of(DataSource source, int connections) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("shop");
    config.setDataSource(source);
    config.setMaximumPoolSize(connections);
    config.setMinimumIdle(0);
    config.setInitializationFailTimeout(-1);
    return new HikariDataSource(config);
  }
}
