package shop;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
class OrderLine {
  @Id long lineId;
  String firstName;
  String URLPath;
  String x1Y;
  String userID;
  String line2Text;
  @Column(name = "givenName") String givenName;
  @Column(name = "Surname") String surname;
  @Column(name = "`Quoted Name`") String quoted;
  @Column(name = "\"DoubleQuoted\"") String doubleQuoted;
  @Column(name = "`order`") int order;
  @ManyToOne OrderLine previousLine;
  @ManyToOne @JoinColumn(name = "nextLineId") OrderLine next;
}

@Entity
@Table(name = "shopOrder", schema = "SalesDesk")
class Order {
  @Id
  @Column(name = "orderId")
  Long id;

  @ManyToOne Customer boughtBy;
}

@Entity(name = "ClientAccount")
class Customer {
  @Id
  @Column(name = "customerNo")
  Long id;

  @OneToMany List<Order> allOrders;
  @ManyToMany Set<Order> seenOrders;
  @ElementCollection List<String> nickNames;
}

@Entity
@Table(name = "`Mixed Case`")
class Mixed {
  @Id Long id;
  @ElementCollection Set<String> otherNames;
  @ManyToOne Mixed nextOne;
  @ManyToMany List<Customer> allCustomers;
}
