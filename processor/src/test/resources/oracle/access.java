package shop;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
class Getter {
  private long key;
  private String internal;

  @Id
  public long getId() {
    return key;
  }

  public void setId(long id) {}

  @Column(name = "mail")
  public String getEmail() {
    return internal;
  }

  public void setEmail(String email) {}

  public boolean isActive() {
    return true;
  }

  public void setActive(boolean active) {}

  public String getURL() {
    return "";
  }

  public void setURL(String url) {}

  @Transient
  public String getLabel() {
    return "";
  }

  @ElementCollection
  public Set<String> getTags() {
    return null;
  }

  public void setTags(Set<String> tags) {}

  @Access(AccessType.FIELD)
  private String byField;
}

@Entity
@Access(AccessType.FIELD)
class Mixed {
  @Id Long id;
  String name;
  @Transient String shadow;

  @Access(AccessType.PROPERTY)
  @Column(name = "visible_shadow")
  String getShadow() {
    return shadow;
  }

  void setShadow(String shadow) {}

  @Embedded Span span;
  @Embedded Amount amount;
}

@Embeddable
record Span(LocalDate since, LocalDate until) {}

@Embeddable
@Access(AccessType.PROPERTY)
class Amount {
  private long cents;
  private String unused;

  public long getCents() {
    return cents;
  }

  public void setCents(long cents) {}

  public String getUnit() {
    return "";
  }

  public void setUnit(String unit) {}
}

@Embeddable
record RecordId(String country, int number) {}

@Entity
class ByRecord {
  @EmbeddedId RecordId id;
  String text;
}

@MappedSuperclass
abstract class Party<K> {
  @Id K id;
}

@Entity
class Customer extends Party<UUID> {
  static int count;
  transient int cached;
  String name;
}

class NotMapped {
  String lost;
}

@Entity
class Under extends NotMapped {
  @Id Long id;
}
