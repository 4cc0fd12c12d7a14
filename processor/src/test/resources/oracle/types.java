package shop;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
class Everything {
  @Id Long id;
  boolean aBoolean;
  Boolean wrappedBoolean;
  byte aByte;
  Byte wrappedByte;
  short aShort;
  int anInt;
  long aLong;
  float aFloat;
  double aDouble;
  Float wrappedFloat;
  Double wrappedDouble;
  char aChar;
  Character wrappedChar;
  String text;
  @Column(length = 40) String shortText;
  @Column(length = 40000) String longText;
  @Column(length = 40000000) String hugeText;
  @Lob String lob;
  @Lob byte[] binaryLob;
  byte[] bytes;
  Byte[] wrappedBytes;
  char[] chars;
  Character[] wrappedChars;
  BigDecimal decimal;
  @Column(precision = 12, scale = 3) BigDecimal preciseDecimal;
  @Column(precision = 12) BigDecimal wholeDecimal;
  @Column(scale = 4) BigDecimal scaledDecimal;
  BigInteger bigInteger;
  @Column(precision = 20) BigInteger preciseInteger;
  UUID uuid;
  Instant instant;
  LocalDate localDate;
  LocalTime localTime;
  LocalDateTime localDateTime;
  OffsetDateTime offsetDateTime;
  OffsetTime offsetTime;
  ZonedDateTime zonedDateTime;
  @Column(precision = 3) Instant coarse;
  @Column(secondPrecision = 0) LocalDateTime coarser;
  Duration duration;
  Year year;
  ZoneId zoneId;
  ZoneOffset zoneOffset;
  java.util.Date date;
  @Temporal(TemporalType.DATE) java.util.Date dateOnly;
  @Temporal(TemporalType.TIME) java.util.Date timeOnly;
  @Temporal(TemporalType.TIMESTAMP) java.util.Date dateAndTime;
  @Temporal(TemporalType.DATE) Calendar calendarDate;
  Calendar calendar;
  java.sql.Date sqlDate;
  java.sql.Time sqlTime;
  java.sql.Timestamp sqlTimestamp;
  Currency currency;
  Locale locale;
  TimeZone timeZone;
  Class<?> type;
  java.net.URL url;
  java.net.InetAddress address;
  java.io.Serializable serial;
  Money money;
  String[] texts;
  int[] numbers;
  List<String> listOfTexts;
  Set<Integer> setOfNumbers;
  Kind kind;
  @Enumerated(EnumType.STRING) Kind kindByName;
  @Enumerated(EnumType.STRING) @Column(length = 12) Kind kindByShortName;
  @Enumerated(EnumType.STRING) Coded coded;
  Numbered numbered;
  @Column(columnDefinition = "jsonb default '{}'") String settings;
  @Column(columnDefinition = "numeric(9,2) not null") BigDecimal price;
  @Column(columnDefinition = "TIMESTAMP(6) WITH TIME ZONE") Instant seen;
  @Column(nullable = false) String mandatory;
  @Basic(optional = false) String basic;
  @Column(nullable = false) int mandatoryInt;
}

class Money implements java.io.Serializable {
  long cents;
}

enum Kind {
  ONE,
  TWO
}

enum Coded {
  X("x"),
  Y("y");

  @EnumeratedValue final String code;

  Coded(String code) {
    this.code = code;
  }
}

enum Numbered {
  P(1),
  Q(2);

  @EnumeratedValue final int number;

  Numbered(int number) {
    this.number = number;
  }
}
