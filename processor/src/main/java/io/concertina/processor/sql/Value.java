package io.concertina.processor.sql;

import java.util.List;
import java.util.stream.Stream;

/** How an expression makes its value, as far as it is understood. */
public sealed interface Value {

  /** What it is made of. */
  List<Value> parts();

  /** It and all that it is made of. */
  default Stream<Value> all() {
    return Stream.concat(Stream.of(this), parts().stream().flatMap(Value::all));
  }

  /** A string in quotes, of whatever type is asked for. */
  record Literal(String text) implements Value {
    @Override
    public List<Value> parts() {
      return List.of();
    }
  }

  /** NULL. */
  record Null() implements Value {
    @Override
    public List<Value> parts() {
      return List.of();
    }
  }

  /** A number, with or without a fraction. */
  record Numeral(String text) implements Value {
    @Override
    public List<Value> parts() {
      return List.of();
    }
  }

  /** TRUE, FALSE, or a condition over others. */
  record Truth(List<Value> parts) implements Value {
    public Truth {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A column of the row.
   *
   * @param name as the database has it
   */
  record Of(String name) implements Value {
    @Override
    public List<Value> parts() {
      return List.of();
    }
  }

  /** A value as another type. */
  record Cast(Value value, String type) implements Value {
    @Override
    public List<Value> parts() {
      return List.of(value);
    }
  }

  /** {@code left || right}. */
  record Joined(Value left, Value right) implements Value {
    @Override
    public List<Value> parts() {
      return List.of(left, right);
    }
  }

  /** A function of PostgreSQL's own; {@code a AT TIME ZONE z} is {@code timezone(z, a)}. */
  record Call(String function, List<Value> parts) implements Value {
    public Call {
      parts = List.copyOf(parts);
    }
  }

  /**
   * CASE.
   *
   * @param results what it can give, NULL where it has no ELSE
   */
  record OneOf(List<Value> results, List<Value> conditions) implements Value {
    public OneOf {
      results = List.copyOf(results);
      conditions = List.copyOf(conditions);
    }

    @Override
    public List<Value> parts() {
      return Stream.concat(results.stream(), conditions.stream()).toList();
    }
  }

  /** Anything else. */
  record Other(List<Value> parts) implements Value {
    public Other {
      parts = List.copyOf(parts);
    }
  }
}
