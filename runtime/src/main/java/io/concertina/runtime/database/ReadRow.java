package io.concertina.runtime.database;

import io.concertina.Row;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of a row as they were read. */
record ReadRow(List<String> columns, List<@Nullable Object> values) implements Row {

  /** The columns of the row that a result set stands on, from its n-th on. */
  static ReadRow of(ResultSet row, int first, List<String> columns) throws SQLException {
    List<@Nullable Object> values = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      values.add(row.getObject(first + i));
    }
    return new ReadRow(columns, values);
  }

  @Override
  public @Nullable Object value(String column) {
    int place = columns.indexOf(column);
    if (place < 0) {
      throw new IllegalArgumentException(
          "the column " + column + " is not read; reads names " + columns);
    }
    return values.get(place);
  }
}
