package shop;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
@Table(schema = "crm")
class Client {
  @Id Long id;
  @ManyToMany List<Offer> offers;
  @ElementCollection List<String> notes;
  @ElementCollection @CollectionTable(name = "client_mark", schema = "aside") List<String> marks;
}

@Entity
class Offer {
  @Id Long id;
  @ManyToOne Client client;
  @OneToMany @JoinColumn(name = "offer_id") List<Client> readers;
}

@Entity
@Table(name = "client", schema = "audit")
class ClientAudit {
  @Id Long id;
  String text;
}

@Entity
@Table(name = "shared")
class SharedOne {
  @Id Long id;
  String one;
}

@Entity
@Table(name = "shared")
class SharedTwo {
  @Id Long id;
  String two;
}
