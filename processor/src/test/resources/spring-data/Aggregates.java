package shop;

import java.time.*;
import java.util.*;
import org.springframework.data.annotation.*;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.*;

@Table(value = "Customer", schema = "crm")
class Customer {
  @Id Long id;
  @Version int version;
  String fullName;
  String emailURL;
  @Column("E-Mail") String email;
  Status status;
  @Transient String computed;
  @ReadOnlyProperty Instant seenAt;

  @Embedded.Nullable(prefix = "home_")
  Address homeAddress;

  @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY)
  Address workAddress;

  List<String> tagNames;
  boolean active;
}

enum Status {
  NEW
}

class Address {
  String streetName;

  @Embedded.Nullable(prefix = "at_")
  Point point;
}

class Point {
  double latitude;

  @Column("LONG")
  double longitude;
}

@Table
class PurchaseOrder extends Stamped {
  @Id UUID id;

  @MappedCollection(idColumn = "order_no", keyColumn = "line_no")
  List<OrderLine> orderLines;

  Set<OrderNote> notes;
  Map<String, OrderMark> marks;
  Shipment shipment;
}

abstract class Stamped {
  LocalDateTime createdAt;
}

@Table
class OrderLine {
  @Id Long id;
  int amount;
  List<LinePart> parts;
}

class LinePart {
  String partName;
}

class OrderNote {
  String noteText;
  Set<NoteWord> words;
}

class NoteWord {
  String word;
}

class OrderMark {
  String mark;
}

@Table("shipments")
class Shipment {
  @Id Long id;
  String parcelNumber;
}

@Table
record RecordAggregate(@Id Long id, String recordName, @Column("given") int count) {}
