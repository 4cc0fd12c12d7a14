package io.concertina.runtime.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** A real connection under watch: what it executes passes a {@link CrashingDataSource} first. */
final class Physical implements InvocationHandler {

  private final Connection connection;
  private final CrashingDataSource watcher;

  private Physical(Connection connection, CrashingDataSource watcher) {
    this.connection = connection;
    this.watcher = watcher;
  }

  static Connection watch(Connection connection, CrashingDataSource watcher) {
    return proxy(Connection.class, new Physical(connection, watcher));
  }

  /** Ends a connection without a word to the database where the driver can do that. */
  static void cut(Connection connection) {
    try {
      if (connection.isWrapperFor(org.postgresql.PGConnection.class)) {
        connection.abort(Runnable::run);
      } else {
        connection.close();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static SQLException lost(String point) {
    return new SQLException("the connection was lost: " + point, "08006");
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    String name = method.getName();
    boolean ending = name.equals("close") || name.equals("isClosed") || name.equals("abort");
    if (ending || method.getDeclaringClass() == Object.class) {
      return call(connection, method, arguments);
    }
    watcher.checkAlive();
    boolean commits =
        name.equals("commit")
            || (name.equals("setAutoCommit")
                && arguments[0].equals(true)
                && !connection.getAutoCommit());
    if (commits) {
      return watcher.pass(connection, "commit", () -> call(connection, method, arguments));
    }
    Object result = call(connection, method, arguments);
    if (result instanceof Statement statement) {
      String sql = name.startsWith("prepare") ? String.valueOf(arguments[0]) : "";
      return proxy(statementType(statement), new Watched(statement, sql));
    }
    return result;
  }

  private static Class<? extends Statement> statementType(Statement statement) {
    if (statement instanceof CallableStatement) {
      return CallableStatement.class;
    }
    return statement instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
  }

  /** A statement of the connection. */
  private final class Watched implements InvocationHandler {

    private final Statement statement;
    private final String prepared;

    Watched(Statement statement, String prepared) {
      this.statement = statement;
      this.prepared = prepared;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
      String name = method.getName();
      if (name.equals("close") && connection.isClosed()) {
        return null;
      }
      if (name.equals("close") || method.getDeclaringClass() == Object.class) {
        return call(statement, method, arguments);
      }
      watcher.checkAlive();
      if (name.equals("getConnection")) {
        return watch(connection, watcher);
      }
      if (!name.startsWith("execute")) {
        return call(statement, method, arguments);
      }
      String sql =
          arguments != null && arguments.length > 0 && arguments[0] instanceof String text
              ? text
              : prepared;
      return watcher.pass(connection, sql, () -> call(statement, method, arguments));
    }
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(Physical.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
