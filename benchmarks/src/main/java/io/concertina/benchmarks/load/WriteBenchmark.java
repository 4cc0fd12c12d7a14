package io.concertina.benchmarks.load;

import io.concertina.benchmarks.database.MeasuredDatabase;
import io.concertina.benchmarks.database.Usage;
import io.concertina.benchmarks.measure.Benchmark;
import io.concertina.benchmarks.measure.Report;
import io.concertina.benchmarks.measure.Spread;
import io.concertina.runtime.Concertina;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;

/**
 * What the triggers of an open {@code @RenameColumn} cost each write of a service, in processor
 * time of the server and in time of the client.
 */
public final class WriteBenchmark implements Benchmark {

  private static final long ROWS = 10_000;

  private final Callable<MeasuredDatabase> opened;
  private final int writes;
  private final int rounds;

  /**
   * @param writes statements of each kind in a round
   */
  public WriteBenchmark(Callable<MeasuredDatabase> opened, int writes, int rounds) {
    this.opened = opened;
    this.writes = writes;
    this.rounds = rounds;
  }

  @Override
  public String name() {
    return "writes";
  }

  /** A statement of one row, in a transaction of its own. */
  private enum Write {
    INSERT_OLD(
        "INSERT by the old name",
        "INSERT INTO client (first_name, last_name, email, city_id, note, id) VALUES ('Ann', 'L', 'a@example.org', 1, ?, ?)"),
    UPDATE_OLD("UPDATE of the old name", "UPDATE client SET note = ? WHERE id = ?"),
    UPDATE_OTHER("UPDATE of another column", "UPDATE client SET email = ? WHERE id = ?"),
    INSERT_NEW(
        "INSERT by the new name",
        "INSERT INTO client (first_name, last_name, email, city_id, remark, id) VALUES ('Ann', 'L', 'a@example.org', 1, ?, ?)"),
    UPDATE_NEW("UPDATE of the new name", "UPDATE client SET remark = ? WHERE id = ?");

    private final String title;
    private final String sql;

    Write(String title, String sql) {
      this.title = title;
      this.sql = sql;
    }

    boolean byNewName() {
      return this == INSERT_NEW || this == UPDATE_NEW;
    }
  }

  @Override
  public void run(Report report) throws Exception {
    try (MeasuredDatabase database = opened.call()) {
      report.heading(
          String.format(
              Locale.ROOT, "Single-row writes while a rename is open, %s", database.title()));
      report.note("the same write without triggers = 1.00; of the new name that of the old one");
      Map<Write, List<Usage>> without = new EnumMap<>(Write.class);
      Map<Write, List<Usage>> with = new EnumMap<>(Write.class);
      for (int i = 0; i < rounds; i++) {
        create(database);
        measure(database, without, List.of(Write.INSERT_OLD, Write.UPDATE_OLD, Write.UPDATE_OTHER));
        create(database);
        Concertina.on(database.dataSource()).group("writes").migrate();
        measure(database, with, List.of(Write.values()));
      }
      for (Write write : Write.values()) {
        List<Usage> base = without.getOrDefault(base(write), List.of());
        List<Usage> beside = with.getOrDefault(write, List.of());
        report.figure(write.title + ", time", Report.RATIO, ratio(beside, base, Usage::seconds));
        Spread cpu = ratio(beside, base, Usage::cpuSeconds);
        if (Double.isFinite(cpu.median())) {
          report.figure(write.title + ", processor time", Report.RATIO, cpu);
          report.figure(
              write.title + ", microseconds more",
              "%.1f",
              Spread.of(
                  pairs(beside, base, (a, b) -> (a.cpuSeconds() - b.cpuSeconds()) / writes * 1e6)));
        }
      }
    }
  }

  private static void create(MeasuredDatabase database) throws SQLException {
    database.create(ROWS, 1);
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("ALTER TABLE customer RENAME TO client");
    }
  }

  private static Write base(Write write) {
    return switch (write) {
      case INSERT_NEW -> Write.INSERT_OLD;
      case UPDATE_NEW -> Write.UPDATE_OLD;
      default -> write;
    };
  }

  private void measure(MeasuredDatabase database, Map<Write, List<Usage>> into, List<Write> writes)
      throws SQLException {
    for (Write write : writes) {
      into.computeIfAbsent(write, w -> new ArrayList<>()).add(measure(database, write));
    }
  }

  private Usage measure(MeasuredDatabase database, Write write) throws SQLException {
    long first = write.byNewName() ? 2 * ROWS + 1_000 + 2L * writes : 2 * ROWS;
    run(database, write, 100, first);
    Usage before = database.usage();
    run(database, write, writes, first + 100);
    return database.usage().since(before);
  }

  private static void run(MeasuredDatabase database, Write write, int times, long first)
      throws SQLException {
    boolean insert = write == Write.INSERT_OLD || write == Write.INSERT_NEW;
    try (Connection connection = database.dataSource().getConnection();
        PreparedStatement statement = connection.prepareStatement(write.sql)) {
      for (int i = 0; i < times; i++) {
        statement.setString(1, "about " + i);
        statement.setLong(2, insert ? first + i : 1 + i % ROWS);
        statement.executeUpdate();
      }
    }
  }

  /** Takes a figure of two measurements of one round. */
  @FunctionalInterface
  private interface Figure {
    double of(Usage beside, Usage base);
  }

  private static List<Double> pairs(List<Usage> beside, List<Usage> base, Figure figure) {
    List<Double> figures = new ArrayList<>();
    for (int i = 0; i < beside.size(); i++) {
      figures.add(figure.of(beside.get(i), base.get(i)));
    }
    return figures;
  }

  private static Spread ratio(
      List<Usage> beside, List<Usage> base, ToDoubleFunction<Usage> figure) {
    return Spread.of(
        pairs(beside, base, (a, b) -> figure.applyAsDouble(a) / figure.applyAsDouble(b)));
  }
}
