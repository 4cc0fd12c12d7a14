package shop.text;

import io.concertina.Row;
import io.concertina.RowTransform;

/** Digits alone, after the prefix of the country. */
public final class NormalizePhone implements RowTransform {
  @Override
  public Object apply(Row row) {
    String digits = String.valueOf(row.text("phone")).replaceAll("\\D", "");
    return "NO".equals(row.text("country")) ? "+47" + digits : digits;
  }
}
