package shop;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Payment {
  @Id Long id;

  @Column(precision = 12, scale = 2)
  BigDecimal amount;

  @ManyToOne Payment refunded;
}

@Entity
class CardPayment extends Payment {
  @Column(nullable = false)
  String pan;
}

@Entity
class CashPayment extends Payment {
  int coins;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Thing {
  @Id Long id;
  String label;
}

@Entity
class Toy extends Thing {
  String colour;
}
