package io.concertina.runtime.model;

import io.concertina.Row;
import io.concertina.RowTransform;
import java.util.function.Consumer;

/** Transforms that tests look into, and meddle with, while they run. */
public final class Transforms {

  /** Called with each row before it is computed. */
  public static final ThreadLocal<Consumer<Row>> LISTENER =
      ThreadLocal.withInitial(() -> row -> {});

  private Transforms() {}

  /** 0228 → +49228: done twice it would be wrong. */
  public static final class DialledNumber implements RowTransform {
    @Override
    public Object apply(Row row) {
      LISTENER.get().accept(row);
      String phone = row.text("phone");
      return (row.text("country").equals("DE") ? "+49" : "+1") + phone.replaceFirst("^0", "");
    }
  }

  /** Done twice it would be wrong. */
  public static final class Cents implements RowTransform {
    @Override
    public Object apply(Row row) {
      LISTENER.get().accept(row);
      Long amount = row.integer("amount");
      return amount == null ? null : amount * 100 + 1;
    }
  }

  /** More than the column holds. */
  public static final class TooLong implements RowTransform {
    @Override
    public Object apply(Row row) {
      return row.text("phone");
    }
  }
}
