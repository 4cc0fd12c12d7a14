package shop;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
@SecondaryTable(name = "person_bio", pkJoinColumns = @PrimaryKeyJoinColumn(name = "pid"))
@SecondaryTable(name = "personPhoto")
class Person {
  @Id Long id;
  String name;

  @Column(table = "person_bio")
  String bio;

  @Column(table = "personPhoto", nullable = false)
  byte[] picture;

  @ManyToOne
  @JoinColumn(table = "person_bio")
  Person writer;

  @Embedded
  @AttributeOverride(name = "street", column = @Column(name = "street", table = "person_bio"))
  @AttributeOverride(name = "city", column = @Column(name = "city", table = "person_bio"))
  Home home;
}

@Embeddable
class Home {
  String street;
  String city;
}
