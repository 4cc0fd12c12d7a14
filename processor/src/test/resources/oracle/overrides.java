package shop;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@MappedSuperclass
abstract class Named {
  @Id Long id;

  @Column(nullable = false)
  String title;

  @ManyToOne Region region;
  @Embedded Place place;
}

@Entity
class Region {
  @Id Long id;
}

@Embeddable
class Place {
  String street;
  String city;
  @ManyToOne Region area;
  Point point;
}

@Embeddable
class Point {
  double latitude;
  Double longitude;
}

@Entity
@AttributeOverride(name = "id", column = @Column(name = "depot_id"))
@AttributeOverride(
    name = "title",
    column = @Column(name = "depot_title", nullable = false, length = 80))
@AttributeOverride(name = "place.street", column = @Column(name = "depot_street", length = 33))
@AttributeOverride(name = "place.point.latitude", column = @Column(name = "depot_lat"))
@AssociationOverride(name = "region", joinColumns = @JoinColumn(name = "region_code"))
@AssociationOverride(name = "place.area", joinColumns = @JoinColumn(name = "area_code"))
class Depot extends Named {
  String code;
}

@Entity
@AttributeOverrides({
  @AttributeOverride(name = "title", column = @Column(name = "shop_title")),
  @AttributeOverride(name = "place.city", column = @Column(name = "shop_city"))
})
class Shop extends Named {
  @Embedded
  @AttributeOverride(name = "street", column = @Column(name = "store_street"))
  @AttributeOverride(name = "city", column = @Column(name = "store_city", nullable = false))
  @AttributeOverride(name = "point.latitude", column = @Column(name = "store_lat"))
  @AttributeOverride(name = "point.longitude", column = @Column(name = "store_long"))
  @AssociationOverride(name = "area", joinColumns = @JoinColumn(name = "store_area"))
  Place store;
}

@Entity
class Plain extends Named {}

@MappedSuperclass
@AttributeOverride(name = "title", column = @Column(name = "deep_title"))
abstract class Deeper extends Named {}

@Entity
class Deepest extends Deeper {}

@Embeddable
class Range {
  LocalDate since;
  LocalDate until;
}

@Entity
class Contract {
  @Id Long id;

  @ElementCollection
  @CollectionTable(name = "contract_phase", joinColumns = @JoinColumn(name = "contract_no"))
  @AttributeOverride(name = "since", column = @Column(name = "phase_since"))
  List<Range> phases;

  @ElementCollection
  @AttributeOverride(name = "key", column = @Column(name = "place_name"))
  @AttributeOverride(name = "value.street", column = @Column(name = "place_street"))
  @AssociationOverride(name = "value.area", joinColumns = @JoinColumn(name = "place_area"))
  Map<String, Place> places;
}
