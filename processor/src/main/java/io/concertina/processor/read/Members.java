package io.concertina.processor.read;

import com.google.auto.common.MoreTypes;
import io.concertina.AddForeignKey.Orphans;
import io.concertina.ReferentialAction;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.processor.model.ClassRef;
import io.concertina.processor.model.Column;
import io.concertina.processor.sql.Expression;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * The members of one step's annotation, with what the annotated field says where they are silent.
 *
 * @param migrations the package of the generated classes
 */
record Members(Mirror mirror, Place place, String migrations) {

  private static final String NO_TRANSFORM = "io.concertina.RowTransform";

  /** A text; of SQLite's own SQL guarded as an expression is. */
  String text(String member) {
    String text = mirror.string(member);
    return member.startsWith("sqlite") ? Expression.guarded(text) : text;
  }

  boolean truth(String member) {
    return mirror.bool(member);
  }

  /** A number; 0 if there is none. */
  int number(String member) {
    return mirror.number(member).orElse(0);
  }

  List<String> texts(String member) {
    return mirror.strings(member);
  }

  /** A table, {@code schema.table} or in the schema given; without a name where none is given. */
  Table table(String member, String schema) {
    String text = mirror.string(member).strip();
    int point = text.indexOf('.');
    return point < 0
        ? new Table(schema, text)
        : new Table(text.substring(0, point), text.substring(point + 1));
  }

  /** A referential action; none where the source has no such constant, which javac tells. */
  ReferentialAction action(String member) {
    String text = mirror.string(member);
    return Stream.of(ReferentialAction.values())
        .filter(action -> action.name().equals(text))
        .findFirst()
        .orElse(ReferentialAction.NO_ACTION);
  }

  Orphans orphans(String member) {
    String text = mirror.string(member);
    return Stream.of(Orphans.values())
        .filter(orphans -> orphans.name().equals(text))
        .findFirst()
        .orElse(Orphans.FAIL);
  }

  Expression expression(String member) {
    return Expression.parse(Expression.guarded(mirror.string(member).strip()));
  }

  Version version() throws Unreadable {
    return version("version", mirror.string("version"));
  }

  Optional<Version> contract() throws Unreadable {
    String text = mirror.string("contract");
    return text.isEmpty() ? Optional.empty() : Optional.of(version("contract", text));
  }

  private Version version(String member, String text) throws Unreadable {
    try {
      return Version.of(text);
    } catch (IllegalArgumentException e) {
      throw new Unreadable(
          member,
          "%s = \"%s\" on %s is not made of dot-separated numbers".formatted(member, text, place),
          "versions are the order of the migrations, and text has no such order",
          "write a number like  %s = \"7\"  or  %s = \"2026.11.20.1\"".formatted(member, member));
    }
  }

  /** The column that the member names, else the field's. */
  String column(String member) throws Unreadable {
    String given = mirror.string(member);
    String column = given.isEmpty() ? fieldColumn(member).name() : given;
    if (column.contains("${")) {
      throw new Unreadable(
          given.isEmpty() ? "" : member,
          "The column %s of %s has ${ in its name".formatted(column, place),
          "that begins a placeholder in the generated SQL",
          "give the column another name by hand first");
    }
    return column;
  }

  /** The column that the member names, else the field's, else none. */
  String anyColumn(String member) {
    String given = mirror.string(member);
    return given.isEmpty() ? place.column().map(Column::name).orElse("") : given;
  }

  /** The column that the annotated field maps. */
  Column fieldColumn(String member) throws Unreadable {
    return place
        .column()
        .orElseThrow(
            () ->
                new Unreadable(
                    "",
                    place.field().isEmpty()
                        ? "%s on the class %s names no column".formatted(name(), place)
                        : "%s stands on %s, which maps no single column".formatted(name(), place),
                    "there is no field whose column it could mean",
                    "add  %s = \"…\"".formatted(member)));
  }

  /** Several annotations in a member, with the same place around them. */
  List<Members> parts(String member) {
    return mirror.mirrors(member).stream()
        .map(part -> new Members(part, place, migrations))
        .toList();
  }

  /** The SQL type that the annotation gives, else that of the mapped column. */
  String type(String column) throws Unreadable {
    return type("type", column);
  }

  /** The SQL type that the member gives, else that of the mapped column. */
  String type(String member, String column) throws Unreadable {
    if (!mirror.string(member).isBlank()) {
      return sqlType(member);
    }
    if (place.column(column).filter(Column::guessed).isPresent()) {
      throw new Unreadable(
          "",
          "Nothing tells the SQL type of %s.%s".formatted(place.mapped().table(), column),
          "the Java type of %s, its converter or its type annotation stands for no type that is known here; a guessed one fails at the first write or is found wrong when Hibernate validates"
              .formatted(
                  place
                      .mapped()
                      .field(column)
                      .map(field -> place.mapped().simpleName() + "." + field.name())
                      .orElse(column)),
          "add  %s = \"…\"  with the type that the column has in PostgreSQL, or give it in the mapping: @Column(columnDefinition = \"…\")"
              .formatted(member));
    }
    String mapped =
        place
            .column(column)
            .map(Column::type)
            .orElseThrow(
                () ->
                    new Unreadable(
                        "",
                        "%s of %s.%s has no type".formatted(name(), place.mapped().table(), column),
                        "no field of %s maps the column, so nothing tells its type"
                            .formatted(place.mapped().simpleName()),
                        "add  %s = \"…\", for example  %s = \"varchar(40)\""
                            .formatted(member, member)));
    return plain("", member, mapped, "the mapped type " + quoted(mapped) + " of");
  }

  /** The SQL type that the member gives; empty where it gives none. */
  String sqlType(String member) throws Unreadable {
    String given = JavaTypes.normal(mirror.string(member));
    Optional<String> number = Serial.number(given);
    if (number.isPresent()) {
      throw new Unreadable(
          member,
          "%s = \"%s\" of %s on %s is no type".formatted(member, given, name(), place),
          "PostgreSQL takes it for a number, a sequence and a default whose nextval it computes for"
              + " every row while nobody may read or write the table (ACCESS EXCLUSIVE); SQLite has"
              + " no such thing",
          "write  %s = \"%s\"; with @AddColumn also  identity = true, where the database is to number"
                  .formatted(member, number.get())
              + " the rows");
    }
    return given.isEmpty()
        ? ""
        : plain(member, member, given, member + " = " + quoted(given) + " of");
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  /** The type, when the text is nothing else. */
  private String plain(String at, String member, String given, String subject) throws Unreadable {
    PlainType type = PlainType.of(given);
    if (!type.type().isEmpty() && type.rest().isEmpty()) {
      return given;
    }
    throw new Unreadable(
        at,
        "%s %s on %s is more than a type".formatted(subject, name(), place),
        "what follows the type would run as it is: PostgreSQL may write every row anew while nobody"
            + " may read or write the table, a constraint meets the release that still runs, and no"
            + " rule has looked at it",
        type.rewrite(member, name().equals("@AddColumn")));
  }

  Duration duration(String member) throws Unreadable {
    String text = mirror.string(member);
    try {
      Duration duration = Duration.parse(text);
      if (!duration.isNegative()) {
        return duration;
      }
    } catch (DateTimeParseException e) {
      // Told below, together with a negative one.
    }
    throw new Unreadable(
        member,
        "%s = \"%s\" on %s is not a duration".formatted(member, text, place),
        "the data is kept for exactly that long; months and years have no exact length",
        "write days or hours as ISO-8601 has them, like  %s = \"P30D\"  or  %s = \"PT12H\""
            .formatted(member, member));
  }

  /** The transform that computes the column; none where the member has its default. */
  Optional<ClassRef> transform(String member, String column) throws Unreadable {
    Optional<TypeElement> type =
        mirror
            .type(member)
            .map(MoreTypes::asTypeElement)
            .filter(named -> !named.getQualifiedName().contentEquals(NO_TRANSFORM));
    if (type.isEmpty()) {
      return Optional.empty();
    }
    String fills = place.mapped().table() + "." + column;
    return Optional.of(new TransformClass(type.get(), fills, migrations).ref());
  }

  /** The annotation as a person says it. */
  String name() {
    String name = mirror.name();
    return "@" + name.substring(name.lastIndexOf('.') + 1);
  }
}
