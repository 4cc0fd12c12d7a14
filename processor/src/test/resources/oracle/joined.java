package shop;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Person {
  @Id Long id;
  String name;
}

@Entity
@PrimaryKeyJoinColumn(name = "staff_id")
class Staff extends Person {
  String grade;
}

@Entity
class Boss extends Staff {
  @Column(nullable = false)
  String office;
}

@Entity
class Guest extends Person {
  int visits;
}

@MappedSuperclass
abstract class Seller extends Person {
  String shop;
}

@Entity
class Merchant extends Seller {
  String licence;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "type")
class Vehicle {
  @EmbeddedId Plate plate;
}

@Embeddable
class Plate {
  String country;
  String number;
}

@Entity
@PrimaryKeyJoinColumn(name = "car_country", referencedColumnName = "country")
@PrimaryKeyJoinColumn(name = "car_number", referencedColumnName = "number")
class Car extends Vehicle {
  int seats;
}

@Entity
class Bus extends Vehicle {
  @ManyToOne Staff driver;
  @ManyToOne Car follower;
}
