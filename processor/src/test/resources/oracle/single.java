package shop;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
class Payment {
  @Id long id;
  BigDecimal amount;
}

@Entity
class CardPayment extends Payment {
  int digits;

  @Column(nullable = false)
  String card;

  @Basic(optional = false)
  String holder;

  @ManyToOne(optional = false)
  Payment refunded;

  @ManyToOne
  @JoinColumn(nullable = false)
  Payment replaced;
}

@Entity
@Inheritance
@DiscriminatorColumn(name = "lineType", discriminatorType = DiscriminatorType.INTEGER)
abstract class Line {
  @Id Long id;
}

@Entity
@DiscriminatorValue("1")
class TextLine extends Line {
  String text;
}

@Entity
@DiscriminatorValue("2")
class ItemLine extends Line {
  @ElementCollection List<String> marks;
}

@Entity
@Inheritance
@DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR)
@DiscriminatorValue("A")
class Letter {
  @Id Long id;
}

@Entity
@DiscriminatorValue("B")
class BigLetter extends Letter {}

@Entity
@DiscriminatorColumn(name = "kind", length = 7)
class Alone {
  @Id Long id;
}

@Entity
@Inheritance
class Lonely {
  @Id Long id;
}

@Entity
@DiscriminatorColumn(name = "kind", columnDefinition = "char(3) not null")
class Defined {
  @Id Long id;
}

@Entity
class MoreDefined extends Defined {}
