package io.concertina.processor.read;

import com.google.auto.common.MoreTypes;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Which SQL type a Java type has when nothing else says so, in PostgreSQL's spelling. */
final class JavaTypes {

  private static final Map<String, String> SQL =
      Map.ofEntries(
          Map.entry("java.lang.Long", "bigint"),
          Map.entry("java.lang.Integer", "integer"),
          Map.entry("java.lang.Short", "smallint"),
          Map.entry("java.lang.Byte", "smallint"),
          Map.entry("java.lang.Character", "char(1)"),
          Map.entry("java.lang.Boolean", "boolean"),
          Map.entry("java.lang.Double", "double precision"),
          Map.entry("java.lang.Float", "real"),
          Map.entry("java.math.BigInteger", "numeric(38,0)"),
          Map.entry("java.util.UUID", "uuid"),
          Map.entry("java.time.Instant", "timestamptz"),
          Map.entry("java.time.OffsetDateTime", "timestamptz"),
          Map.entry("java.time.ZonedDateTime", "timestamptz"),
          Map.entry("java.time.LocalDate", "date"),
          Map.entry("java.time.LocalTime", "time"),
          Map.entry("java.time.LocalDateTime", "timestamp"),
          Map.entry("java.time.OffsetTime", "timetz"),
          Map.entry("java.time.Duration", "numeric(21,0)"),
          Map.entry("java.time.Year", "integer"),
          Map.entry("java.time.ZoneId", "varchar(255)"),
          Map.entry("java.time.ZoneOffset", "varchar(255)"),
          Map.entry("java.util.Calendar", "timestamp"),
          Map.entry("java.util.Currency", "varchar(255)"),
          Map.entry("java.util.Locale", "varchar(255)"),
          Map.entry("java.net.URL", "varchar(255)"),
          Map.entry("java.net.URI", "varchar(255)"),
          Map.entry("java.net.InetAddress", "inet"),
          Map.entry("java.util.Date", "timestamp"),
          Map.entry("java.sql.Timestamp", "timestamp"),
          Map.entry("java.sql.Date", "date"),
          Map.entry("java.sql.Time", "time"));

  private static final Map<TypeKind, String> PRIMITIVES =
      Map.of(
          TypeKind.LONG, "bigint",
          TypeKind.INT, "integer",
          TypeKind.SHORT, "smallint",
          TypeKind.BYTE, "smallint",
          TypeKind.CHAR, "char(1)",
          TypeKind.BOOLEAN, "boolean",
          TypeKind.DOUBLE, "double precision",
          TypeKind.FLOAT, "real");

  /** PostgreSQL has no longer {@code varchar(n)}. */
  private static final int LONGEST = 10_485_760;

  private static final Set<String> COLLECTIONS =
      Set.of("java.util.List", "java.util.Set", "java.util.Collection");

  /** Arrays of these are a value by one version of Hibernate, and values by another. */
  private static final Set<String> WRAPPED = Set.of("java.lang.Byte", "java.lang.Character");

  private JavaTypes() {}

  /** The classes that have a type of their own. */
  static Set<String> known() {
    return SQL.keySet();
  }

  /**
   * The type of a column.
   *
   * @param length of strings
   * @param precision of decimals; 0 for 38
   * @param scale of decimals, where the precision is given; else 2
   */
  static String sql(TypeMirror type, int length, int precision, int scale) {
    return sql(type, length, precision, scale, -1);
  }

  /**
   * The type of a column.
   *
   * @param seconds how many digits the fraction of a second has; negative for six
   */
  static String sql(TypeMirror type, int length, int precision, int scale, int seconds) {
    if (type.getKind().isPrimitive()) {
      return PRIMITIVES.getOrDefault(type.getKind(), "text");
    }
    if (type instanceof ArrayType array) {
      return array(array.getComponentType(), length, precision, scale);
    }
    if (isEnum(type)) {
      return "varchar(" + length + ")";
    }
    return switch (name(type)) {
      case "java.util.List", "java.util.Set", "java.util.Collection" ->
          type instanceof DeclaredType declared && declared.getTypeArguments().size() == 1
              ? array(declared.getTypeArguments().get(0), length, precision, scale)
              : "text";
      case "java.lang.String" -> length > LONGEST ? "text" : "varchar(" + length + ")";
      case "java.math.BigInteger" ->
          precision == 0 ? "numeric(38,0)" : "numeric(" + precision + ",0)";
      case "java.math.BigDecimal" ->
          precision == 0 ? "numeric(38,2)" : "numeric(" + precision + "," + scale + ")";
      default -> fraction(SQL.getOrDefault(name(type), "text"), seconds);
    };
  }

  private static String fraction(String type, int seconds) {
    boolean given = seconds >= 0 && seconds != 6 && type.startsWith("time");
    return given ? type + "(" + seconds + ")" : type;
  }

  /** Whether the Java type tells the SQL type; what it does not tell is taken for text. */
  static boolean knows(TypeMirror type) {
    return type instanceof ArrayType array
        ? array.getComponentType().getKind() == TypeKind.BYTE
        : type.getKind().isPrimitive()
            || isEnum(type)
            || SQL.containsKey(name(type))
            || name(type).equals("java.lang.String")
            || name(type).equals("java.math.BigDecimal");
  }

  /** Whether it is an array or a list of what the Java type tells. */
  static boolean isArrayOfKnown(TypeMirror type) {
    return type instanceof ArrayType array
        ? knows(array.getComponentType()) && !WRAPPED.contains(name(array.getComponentType()))
        : type instanceof DeclaredType declared
            && COLLECTIONS.contains(name(type))
            && declared.getTypeArguments().size() == 1
            && knows(declared.getTypeArguments().get(0));
  }

  /** Bytes and characters together are a value, anything else is an array of values. */
  private static String array(TypeMirror element, int length, int precision, int scale) {
    return switch (name(element)) {
      case "byte", "java.lang.Byte" -> "bytea";
      case "char", "java.lang.Character" -> "varchar(" + length + ")";
      default -> sql(element, length, precision, scale) + "[]";
    };
  }

  /** The type of a column that nothing tells more about. */
  static String sql(TypeMirror type) {
    return sql(type, 255, 0, 0);
  }

  /** A type as the source gives it, in the spelling used everywhere here. */
  static String normal(String type) {
    String spaced = type.strip().replaceAll("\\s+", " ");
    String lower = spaced.toLowerCase(Locale.ROOT);
    return lower.matches("timestamp ?(\\(6\\) ?)?with time zone|timestamptz ?(\\(6\\))?")
        ? "timestamptz"
        : lower.matches("timestamp ?(\\(6\\) ?)?(without time zone)?") ? "timestamp" : spaced;
  }

  /** Whether the type is an enum. */
  static boolean isEnum(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement().getKind() == ElementKind.ENUM;
  }

  /** The qualified name of a declared type, without its arguments; else its text. */
  static String name(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? MoreTypes.asTypeElement(declared).getQualifiedName().toString()
        : type.toString();
  }
}
