package shop;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@MappedSuperclass
abstract class Identified<K, O> {
  @Id K id;
  @ManyToOne O owner;
  @ElementCollection List<String> labels;
  @Embedded Audit audit;
}

@Embeddable
class Audit {
  @Column(name = "createdBy") String by;
  @Embedded Span span;
  @ElementCollection Set<String> remarks;
  @ManyToMany List<Member> watchers;
}

@Embeddable
class Span {
  Instant since;
  @Column(nullable = false) Instant until;
  @Convert(converter = org.hibernate.type.YesNoConverter.class) boolean open;
}

@Entity
class Member extends Identified<Long, Club> {}

@Entity
class Entry {
  @Id Long id;
}

@Embeddable
class ClubId {
  String country;
  @Column(name = "clubNo", length = 12) String number;
}

@Entity
@AttributeOverride(name = "id.country", column = @Column(name = "club_country", length = 2))
@AttributeOverride(name = "audit.span.since", column = @Column(name = "club_since"))
class Club {
  @EmbeddedId ClubId id;
  @ManyToOne Member owner;
  @ElementCollection List<String> labels;
  @Embedded Audit audit;
}

@Entity
@AttributeOverride(name = "audit.span.since", column = @Column(name = "team_since"))
class Team extends Identified<UUID, Club> {}

@Entity
class ClubHouse {
  @EmbeddedId ClubId id;
  @OneToOne @MapsId Club club;
  String address;
}

@Entity
class HouseKey {
  @Id Long id;
  @ManyToOne ClubHouse house;

  @ManyToOne
  @JoinColumns({
    @JoinColumn(name = "spare_no", referencedColumnName = "clubNo"),
    @JoinColumn(name = "spare_country", referencedColumnName = "club_country")
  })
  Club spare;
}

class GuestId implements java.io.Serializable {
  ClubId club;
  int number;
}

@Entity
@IdClass(GuestId.class)
class Guest {
  @Id @ManyToOne Club club;
  @Id int number;
  @ManyToMany List<Guest> friends;
  @ManyToMany(mappedBy = "friends") List<Guest> friendOf;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Shape {
  @Id Long id;
  @ElementCollection List<String> colours;
  @ManyToMany Set<Entry> entries;
}

@Entity
class Circle extends Shape {
  double radius;
  @ElementCollection List<String> arcs;
}

@Entity
class ColouredCircle extends Circle {
  String colour;
}

@Entity
class Holder {
  @Id Long id;
  @ManyToOne Shape shape;
  @ManyToOne Circle circle;
  @OneToMany List<Shape> shapes;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@SecondaryTable(name = "asset_detail")
class Asset {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
  @Column(table = "asset_detail") String detail;
  @ElementCollection List<String> tags;
}

@Entity
@PrimaryKeyJoinColumn(name = "asset_no")
@SecondaryTable(name = "house_detail", pkJoinColumns = @PrimaryKeyJoinColumn(name = "house_no"))
class House extends Asset {
  @Column(table = "house_detail", nullable = false) int rooms;
  @ElementCollection List<String> floors;
  @OneToMany List<House> neighbours;
}

@Entity
class Document {
  @Id @GeneratedValue UUID id;
  @Version Instant version;
  @Basic(fetch = FetchType.LAZY) @Column(name = "BODY_TEXT", columnDefinition = "TEXT") String body;
  @ManyToOne(targetEntity = Entry.class) Object entry;
  @OneToMany(targetEntity = Entry.class) @JoinColumn(name = "document_id", referencedColumnName = "number") List<Object> entries;
  @Column(unique = true) Integer number;
  @ElementCollection SortedSet<String> sorted;
  @ElementCollection SortedMap<Integer, Audit2> audits;
  @ElementCollection Collection<Stamp> stamps;
  @Embedded Stamp stamp;
  @Embedded Log log;
}

@Embeddable
class Log {
  @OneToMany @JoinColumn(name = "log_no") List<Entry> logged;
  @OneToMany @JoinTable(name = "document_log") List<Entry> more;
}

@Embeddable
record Stamp(String text, @Column(name = "stampedAt") Instant at) {}

@Embeddable
class Audit2 {
  String who;
  Integer count;
}
