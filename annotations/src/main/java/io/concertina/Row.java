package io.concertina;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one row that a {@link RowTransform} reads, by the names its {@link Backfill#reads}
 * gives. Valid until the transform returns.
 *
 * <p>Every method throws {@link IllegalArgumentException} for a column that was not asked for.
 */
public interface Row {

  /** The value as the JDBC driver gives it; null for NULL. */
  @Nullable Object value(String column);

  /** The value as text: what its {@code toString} gives, text itself unchanged; null for NULL. */
  default @Nullable String text(String column) {
    Object value = value(column);
    return value == null ? null : value.toString();
  }

  /**
   * The value as a whole number; null for NULL.
   *
   * @throws ArithmeticException when it has a fraction or does not fit
   * @throws NumberFormatException when it is no number
   */
  default @Nullable Long integer(String column) {
    BigDecimal value = decimal(column);
    return value == null ? null : Long.valueOf(value.longValueExact());
  }

  /**
   * The value as an exact number; null for NULL.
   *
   * @throws NumberFormatException when it is no number
   */
  default @Nullable BigDecimal decimal(String column) {
    Object value = value(column);
    if (value == null || value instanceof BigDecimal) {
      return (BigDecimal) value;
    }
    return new BigDecimal(value.toString());
  }

  /**
   * The value as a truth; null for NULL. SQLite, which has no such type, keeps 0 and 1.
   *
   * @throws IllegalArgumentException when it is neither
   */
  default @Nullable Boolean truth(String column) {
    Object value = value(column);
    if (value == null || value instanceof Boolean) {
      return (Boolean) value;
    }
    return switch (value.toString()) {
      case "0" -> Boolean.FALSE;
      case "1" -> Boolean.TRUE;
      default -> throw new IllegalArgumentException(column + " = " + value + " is no truth");
    };
  }
}
