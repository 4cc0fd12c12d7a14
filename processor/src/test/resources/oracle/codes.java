package shop;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
class Coded {
  @Id Long id;

  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.JSON)
  String doc;

  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.JSON)
  Map<String, Object> settings;

  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.VARCHAR)
  Long nr;

  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.LONGVARCHAR)
  String text;

  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.LONG32VARCHAR)
  String long32;

  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.CHAR)
  UUID uuid;

  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.INTEGER)
  Boolean number;

  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.SMALLINT)
  Integer small;

  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.TIMESTAMP)
  Instant instant;

  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.INTERVAL_SECOND)
  Duration duration;

  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.INET)
  java.net.InetAddress address;

  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ENUM)
  Kind kind;

  @org.hibernate.annotations.JdbcType(org.hibernate.type.descriptor.jdbc.VarcharJdbcType.class)
  Integer described;

  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.JSON)
  Shape shape;

  @org.hibernate.annotations.Struct(name = "corner")
  Shape corner;

  @org.hibernate.annotations.TimeZoneStorage(
      org.hibernate.annotations.TimeZoneStorageType.COLUMN)
  OffsetDateTime zoned;

  @org.hibernate.annotations.TimeZoneStorage(
      org.hibernate.annotations.TimeZoneStorageType.NORMALIZE)
  OffsetDateTime normal;
}

enum Kind {
  ONE,
  TWO
}

@Embeddable
class Shape {
  int sides;
  String colour;
}
