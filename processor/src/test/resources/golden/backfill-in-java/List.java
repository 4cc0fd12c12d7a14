package shop.text;

import io.concertina.Row;
import io.concertina.RowTransform;
import java.util.Arrays;

/** Sorted tags; the name is one that the generated class imports from elsewhere. */
public final class List implements RowTransform {
  @Override
  public Object apply(Row row) {
    String tags = row.text("tags");
    if (tags == null) {
      return null;
    }
    String[] each = tags.split(",");
    Arrays.sort(each);
    return String.join(",", each);
  }
}
