package io.concertina.runtime.model;

import io.concertina.Backfill;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.Row;
import io.concertina.RowTransform;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** 14: every kind of result. */
@MappedTable
@SuppressWarnings("ArrayRecordComponent")
public record Sample(
    @MappedId long id,
    @Backfill(version = "14.1", using = Text.class, reads = "id", where = "a_text IS NULL")
        String aText,
    @Backfill(version = "14.2", using = Exact.class, reads = "id", where = "exact IS NULL")
        BigDecimal exact,
    @Backfill(version = "14.3", using = Real.class, reads = "id", where = "a_real IS NULL")
        Double aReal,
    @Backfill(version = "14.4", using = Truth.class, reads = "id", where = "truth IS NULL")
        Boolean truth,
    @Backfill(version = "14.5", using = Code.class, reads = "id", where = "code IS NULL") UUID code,
    @Backfill(version = "14.6", using = Bytes.class, reads = "id", where = "bytes IS NULL")
        @MappedColumn(type = "bytea")
        byte[] bytes,
    @Backfill(version = "14.7", using = Day.class, reads = "id", where = "a_day IS NULL")
        LocalDate aDay,
    @Backfill(version = "14.8", using = Moment.class, reads = "id", where = "moment IS NULL")
        Instant moment,
    @Backfill(version = "14.9", using = Fixed.class, reads = "id", where = "fixed IS NULL")
        @MappedColumn(type = "char(6)")
        String fixed) {

  /** Text that SQL would have to escape. */
  public static final class Text implements RowTransform {
    @Override
    public Object apply(Row row) {
      return "it's \"" + row.value("id") + "\" {\\} \u00e4\n?";
    }
  }

  /** A number that has an exponent when it is printed carelessly. */
  public static final class Exact implements RowTransform {
    @Override
    public Object apply(Row row) {
      return new BigDecimal("1.5E+3").add(row.decimal("id"));
    }
  }

  /** A number in its shortest form. */
  public static final class Real implements RowTransform {
    @Override
    public Object apply(Row row) {
      return row.integer("id") + 0.1;
    }
  }

  /** A truth. */
  public static final class Truth implements RowTransform {
    @Override
    public Object apply(Row row) {
      return row.integer("id") > 1;
    }
  }

  /** A UUID. */
  public static final class Code implements RowTransform {
    @Override
    public Object apply(Row row) {
      return new UUID(0, row.integer("id"));
    }
  }

  /** Bytes. */
  public static final class Bytes implements RowTransform {
    @Override
    public Object apply(Row row) {
      return ("\0" + row.text("id") + "'").getBytes(StandardCharsets.UTF_8);
    }
  }

  /** A date. */
  public static final class Day implements RowTransform {
    @Override
    public Object apply(Row row) {
      return LocalDate.of(2026, 2, 28).plusDays(row.integer("id"));
    }
  }

  /** A moment. */
  public static final class Moment implements RowTransform {
    @Override
    public Object apply(Row row) {
      return Instant.EPOCH.plusSeconds(row.integer("id"));
    }
  }

  /** Text for a column of fixed length. */
  public static final class Fixed implements RowTransform {
    @Override
    public Object apply(Row row) {
      return "row " + row.text("id");
    }
  }
}
