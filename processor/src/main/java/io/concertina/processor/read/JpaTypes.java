package io.concertina.processor.read;

import com.google.auto.common.MoreTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * The SQL types of JPA's basic values, as Hibernate gives them on PostgreSQL.
 *
 * @param automatic the converters that apply by themselves, by the Java type they convert
 */
record JpaTypes(Types types, Map<String, TypeElement> automatic) {

  private static final String HIBERNATE = "org.hibernate.annotations.";

  /** What makes the column another one than the Java type tells, in a way that is not read here. */
  private static final List<String> UNREAD =
      List.of(
          HIBERNATE + "Type",
          HIBERNATE + "JavaType",
          HIBERNATE + "JdbcType",
          HIBERNATE + "CompositeType");

  /**
   * Types of {@code java.sql.Types} and Hibernate's {@code SqlTypes}, whatever the Java type is.
   */
  private static final Map<Integer, String> CODES =
      Map.ofEntries(
          Map.entry(-5, "bigint"),
          Map.entry(4, "integer"),
          Map.entry(5, "smallint"),
          Map.entry(16, "boolean"),
          Map.entry(91, "date"),
          Map.entry(92, "time"),
          Map.entry(93, "timestamp"),
          Map.entry(2014, "timestamptz"),
          Map.entry(3003, "timestamptz"),
          Map.entry(3000, "uuid"),
          Map.entry(3001, "jsonb"),
          Map.entry(3002, "inet"),
          Map.entry(4001, "text"),
          Map.entry(4003, "bytea"));

  /** Java types that Hibernate knows, or stores otherwise than others do. */
  private static final Map<String, String> OWN =
      Map.of(
          "java.lang.Class", "varchar(255)",
          "java.util.TimeZone", "varchar(255)",
          "java.time.OffsetTime", "time");

  /** The types for the converters of the classes. */
  static JpaTypes of(Types types, Iterable<TypeElement> classes) {
    Map<String, TypeElement> automatic = new HashMap<>();
    JpaTypes reading = new JpaTypes(types, automatic);
    for (TypeElement type : classes) {
      if (Jpa.of(type, "Converter").map(mirror -> mirror.bool("autoApply")).orElse(false)) {
        reading
            .conversion(type)
            .ifPresent(arguments -> automatic.put(arguments.get(0).toString(), type));
      }
    }
    return reading;
  }

  /**
   * The column's type; empty where nothing tells it.
   *
   * @param role {@code MapKey} for the key of a map, else nothing
   */
  Optional<String> of(
      TypeMirror type,
      Element element,
      Optional<Mirror> column,
      Optional<Mirror> conversion,
      String role) {
    String definition = column.map(mirror -> mirror.string("columnDefinition")).orElse("");
    if (!definition.isBlank()) {
      return Optional.of(ColumnDefinition.type(definition));
    }
    if (role.isEmpty() && UNREAD.stream().anyMatch(name -> Mirror.has(element, name))) {
      return Optional.empty();
    }
    Optional<Mirror> code =
        role.isEmpty() ? Mirror.of(element, HIBERNATE + "JdbcTypeCode") : Optional.empty();
    if (code.isPresent()) {
      return code.flatMap(mirror -> mirror.number("value")).map(CODES::get);
    }
    boolean converts = conversion.map(mirror -> !mirror.bool("disableConversion")).orElse(true);
    Optional<TypeElement> converter =
        conversion
            .flatMap(mirror -> mirror.type("converter"))
            .filter(given -> given.getKind() == TypeKind.DECLARED)
            .map(MoreTypes::asTypeElement)
            .filter(given -> !given.getQualifiedName().contentEquals(Jpa.CONVERTER))
            .or(() -> Optional.ofNullable(automatic.get(boxed(type).toString())));
    if (converts && converter.isPresent()) {
      return conversion(converter.get()).flatMap(arguments -> plain(arguments.get(1), column));
    }
    return converts && conversion.isPresent()
        ? Optional.empty()
        : unconverted(type, element, column, role);
  }

  /** What a column of an unknown type is taken for. */
  static String guess(TypeMirror type, Element element) {
    String sql = JavaTypes.sql(type);
    return Jpa.has(element, "Lob") && !sql.equals("bytea") ? "text" : sql;
  }

  private Optional<String> unconverted(
      TypeMirror type, Element element, Optional<Mirror> column, String role) {
    if (JavaTypes.isEnum(type)) {
      return enumerated(type, element, column, role);
    }
    Optional<String> temporal =
        Jpa.of(element, role + "Temporal").map(mirror -> mirror.string("value"));
    if (temporal.isPresent()) {
      return temporal.map(
          value ->
              switch (value) {
                case "DATE" -> "date";
                case "TIME" -> "time";
                default -> "timestamp";
              });
    }
    if (role.isEmpty() && Jpa.has(element, "Lob")) {
      // A large object by one version of Hibernate, a text by another.
      return Optional.empty();
    }
    String storage =
        Mirror.of(element, HIBERNATE + "TimeZoneStorage")
            .map(mirror -> mirror.string("value"))
            .orElse("");
    if (storage.equals("NORMALIZE")) {
      return Optional.of("timestamp");
    }
    return plain(type, column);
  }

  private Optional<String> enumerated(
      TypeMirror type, Element element, Optional<Mirror> column, String role) {
    String value =
        Jpa.of(element, role + "Enumerated").map(mirror -> mirror.string("value")).orElse("");
    Optional<VariableElement> given =
        ElementFilter.fieldsIn(MoreTypes.asElement(type).getEnclosedElements()).stream()
            .filter(field -> Jpa.has(field, "EnumeratedValue"))
            .findFirst();
    if (given.isPresent()) {
      boolean text = JavaTypes.name(given.get().asType()).equals("java.lang.String");
      // Hibernate refuses texts where the mapping asks for numbers.
      if (text != value.equals("STRING")) {
        return Optional.empty();
      }
      return text ? plain(given.get().asType(), column) : Optional.of("smallint");
    }
    return Optional.of(
        value.equals("STRING") ? JavaTypes.sql(type, length(column), 0, 0) : "smallint");
  }

  /** What the Java type alone tells. */
  private static Optional<String> plain(TypeMirror type, Optional<Mirror> column) {
    int precision = column.flatMap(mirror -> mirror.number("precision")).orElse(0);
    int scale = column.flatMap(mirror -> mirror.number("scale")).orElse(0);
    int seconds = column.flatMap(mirror -> mirror.number("secondPrecision")).orElse(-1);
    Optional<String> own = Optional.ofNullable(OWN.get(JavaTypes.name(type)));
    if (own.isPresent()) {
      return own;
    }
    return JavaTypes.knows(type) || JavaTypes.isArrayOfKnown(type)
        ? Optional.of(JavaTypes.sql(type, length(column), precision, scale, seconds))
        : Optional.empty();
  }

  private static int length(Optional<Mirror> column) {
    return column.flatMap(mirror -> mirror.number("length")).orElse(255);
  }

  private TypeMirror boxed(TypeMirror type) {
    return type.getKind().isPrimitive()
        ? types.boxedClass(MoreTypes.asPrimitiveType(type)).asType()
        : type;
  }

  /** What a converter makes of a value; empty where that can't be told. */
  Optional<String> convertsTo(TypeElement converter) {
    return conversion(converter).flatMap(arguments -> plain(arguments.get(1), Optional.empty()));
  }

  /** What a converter converts, and to what; empty where that can't be told. */
  private Optional<List<? extends TypeMirror>> conversion(TypeElement converter) {
    return conversion((TypeMirror) MoreTypes.asDeclared(converter.asType()));
  }

  private Optional<List<? extends TypeMirror>> conversion(TypeMirror type) {
    for (TypeMirror parent : types.directSupertypes(type)) {
      if (parent instanceof DeclaredType declared
          && MoreTypes.asTypeElement(declared).getQualifiedName().contentEquals(Jpa.CONVERTER)) {
        List<? extends TypeMirror> arguments = declared.getTypeArguments();
        boolean told =
            arguments.size() == 2
                && arguments.stream().noneMatch(a -> a.getKind() == TypeKind.TYPEVAR);
        return told ? Optional.of(arguments) : Optional.empty();
      }
      Optional<List<? extends TypeMirror>> above = conversion(parent);
      if (above.isPresent()) {
        return above;
      }
    }
    return Optional.empty();
  }
}
