package io.concertina.benchmarks.boot;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts the statements that are sent through a data source. */
final class CountingDataSource {

  private final DataSource counted;
  private final AtomicInteger statements = new AtomicInteger();

  CountingDataSource(DataSource source) {
    counted = proxy(DataSource.class, source);
  }

  /** The data source that counts. */
  DataSource dataSource() {
    return counted;
  }

  int statements() {
    return statements.get();
  }

  private <T> T proxy(Class<T> type, Object target) {
    InvocationHandler handler =
        (self, method, arguments) -> {
          if (target instanceof Statement && method.getName().startsWith("execute")) {
            statements.incrementAndGet();
          }
          try {
            return wrapped(method.invoke(target, arguments));
          } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
          }
        };
    return type.cast(
        Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {type}, handler));
  }

  private Object wrapped(Object result) {
    if (result instanceof CallableStatement) {
      return proxy(CallableStatement.class, result);
    } else if (result instanceof PreparedStatement) {
      return proxy(PreparedStatement.class, result);
    } else if (result instanceof Statement) {
      return proxy(Statement.class, result);
    } else if (result instanceof Connection) {
      return proxy(Connection.class, result);
    }
    return result;
  }
}
