package shop;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
class Person {
  @Id Long id;
  String name;
}

@Entity
class PersonPhoto {
  @Id Long id;

  @OneToOne
  @MapsId
  @JoinColumn(name = "person_id")
  Person person;

  String url;
}

@Entity
class PersonBadge {
  @Id Long id;
  @OneToOne @MapsId Person owner;
}

@Entity
class Passport {
  @Id @OneToOne Person holder;
  String number;
}

@Embeddable
class LineId {
  Long orderId;
  int position;
}

@Entity
class SalesOrder {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;
}

@Entity
class SalesLine {
  @EmbeddedId LineId id;
  @ManyToOne @MapsId("orderId") SalesOrder order;
  int amount;
}

@Entity
class LineNote {
  @Id @GeneratedValue Long id;
  @ManyToOne SalesLine line;
}

@Entity
class LineRemark {
  @Id @GeneratedValue Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "the_order", referencedColumnName = "order_id")
  @JoinColumn(name = "the_position", referencedColumnName = "position")
  SalesLine line;
}

class SeatId {
  Long hall;
  String row;
}

@Entity
@IdClass(SeatId.class)
class Seat {
  @Id @ManyToOne Hall hall;
  @Id String row;
  String colour;
}

@Entity
class Hall {
  @Id Long id;
  @Column(unique = true) String code;
}

@Entity
class Ticket {
  @Id Long id;
  @ManyToOne Seat seat;

  @ManyToOne
  @JoinColumn(name = "hall_code", referencedColumnName = "code")
  Hall hall;

  @OneToOne @PrimaryKeyJoinColumn Person guest;

  @OneToOne(mappedBy = "ticket")
  Receipt receipt;
}

@Entity
class Receipt {
  @Id Long id;

  @OneToOne(optional = false)
  Ticket ticket;
}

@Embeddable
class DeepId {
  @ManyToOne Person person;
  String code;
}

@Entity
class Deep {
  @EmbeddedId DeepId id;
  String text;
}

@Entity
class DeepChild {
  @Id Long id;
  @ManyToOne Deep parent;
}
