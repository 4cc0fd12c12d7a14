package shop;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
class Author {
  @Id Long id;

  @ManyToMany
  @JoinTable(
      name = "author_book",
      joinColumns = @JoinColumn(name = "author_id"),
      inverseJoinColumns = @JoinColumn(name = "book_id"))
  List<Book> books;

  @JoinTable(name = "author_favourite") @ManyToMany Set<Book> favourites;
  @JoinTable(name = "author_ranking") @ManyToMany @OrderColumn(name = "rank") List<Book> ranking;
  @JoinTable(name = "author_award_list") @OneToMany List<Award> awards;
  @JoinTable(name = "author_medal") @OneToMany Set<Award> medals;
  @OneToMany @JoinColumn(name = "winner_id") @OrderColumn(name = "pos") List<Prize> prizes;
  @OneToMany @JoinColumn(nullable = false) Set<Prize> ribbons;
  @OneToMany @JoinColumn List<Prize> others;
  @JoinTable(name = "author_ordered") @OneToMany @OrderColumn List<Award> ordered;

  @OneToMany(mappedBy = "writer")
  @OrderColumn(name = "chapter_no")
  List<Chapter> chapters;

  @ElementCollection
  @CollectionTable(name = "author_alias", joinColumns = @JoinColumn(name = "author_id"))
  @Column(name = "alias", length = 40, nullable = false)
  List<String> aliases;

  @ElementCollection Set<String> tags;
  @ElementCollection @Column(nullable = false) Set<String> firmTags;
  @ElementCollection @OrderColumn List<Integer> scores;
  @ElementCollection Map<String, Integer> counts;

  @ElementCollection
  @MapKeyColumn(name = "lang", length = 5)
  @Column(name = "text")
  Map<String, String> names;

  @ElementCollection
  @MapKeyEnumerated(EnumType.STRING)
  Map<Kind, LocalDate> dates;

  @ElementCollection
  @MapKeyJoinColumn(name = "book_no")
  Map<Book, Integer> copies;

  @ElementCollection Map<Book, Integer> lent;
  @ElementCollection @Enumerated(EnumType.STRING) Set<Kind> kinds;
  @ElementCollection @Temporal(TemporalType.DATE) List<Date> days;
  @ElementCollection List<Spot> spots;
  @ElementCollection Set<FirmSpot> firmSpots;

  @OneToMany
  @JoinTable(name = "author_by_title")
  @MapKey(name = "title")
  Map<String, Book> byTitle;

  @OneToMany
  @JoinTable(name = "author_by_shelf")
  @MapKeyColumn(name = "shelf")
  Map<String, Book> byShelf;

  @ManyToMany Map<Award, Book> byAward;

  @OneToMany
  @JoinColumn(name = "keeper_id")
  @MapKeyColumn(name = "keeper_key")
  Map<String, Prize> kept;

  @ManyToOne
  @JoinTable(
      name = "author_agent",
      joinColumns = @JoinColumn(name = "author_no"),
      inverseJoinColumns = @JoinColumn(name = "agent_no"))
  Agent agent;

  @OneToOne
  @JoinTable(name = "author_lawyer")
  Agent lawyer;
}

enum Kind {
  NOVEL,
  POEM
}

@Embeddable
class Spot {
  int x;
  String label;
  @ManyToOne Agent agent;
}

@Embeddable
class FirmSpot {
  int x;

  @Column(nullable = false)
  String label;
}

@Entity
class Book {
  @Id Long id;
  String title;

  @ManyToMany(mappedBy = "favourites")
  Set<Author> fans;
}

@Entity
class Award {
  @Id UUID id;
}

@Entity
class Prize {
  @Id Long id;
}

@Entity
class Agent {
  @Id Long id;
}

@Entity
class Chapter {
  @Id Long id;

  @ManyToOne
  @JoinColumn(name = "writer_id")
  Author writer;
}

@Entity
class Reader {
  @Id Long id;
  @ManyToMany Set<Book> books;
  @OneToMany List<Award> awards;
  @ManyToMany @OrderColumn List<Agent> agents;
}

@Entity
class Node {
  @Id Long id;
  @JoinTable(name = "node_neighbour") @ManyToMany List<Node> neighbours;
  @OneToMany List<Node> children;
  @ManyToOne Node parent;
}

@Entity
@Table(name = "left_side")
class LeftSide {
  @Id
  @Column(name = "left_no")
  Long id;

  @ManyToMany List<RightSide> rightSides;
}

@Entity
@Table(name = "right_side")
class RightSide {
  @Id
  @Column(name = "right_no")
  String id;

  @ManyToMany(mappedBy = "rightSides")
  List<LeftSide> leftSides;
}
