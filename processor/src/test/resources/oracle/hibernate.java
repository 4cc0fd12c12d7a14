package shop;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
@org.hibernate.annotations.SoftDelete
class Note {
  @Id Long id;
  String text;

  @org.hibernate.annotations.SoftDelete(columnName = "goneLine")
  @ElementCollection
  Set<String> lines;

  @org.hibernate.annotations.SoftDelete @ManyToMany Set<Memo> memos;
}

@Entity
@org.hibernate.annotations.SoftDelete(
    columnName = "enabled",
    strategy = org.hibernate.annotations.SoftDeleteType.ACTIVE,
    converter = org.hibernate.type.YesNoConverter.class)
class Memo {
  @Id Long id;
}

@Entity
@org.hibernate.annotations.SoftDelete(strategy = org.hibernate.annotations.SoftDeleteType.ACTIVE)
class Active {
  @Id Long id;
}

@Entity
@org.hibernate.annotations.SoftDelete(
    strategy = org.hibernate.annotations.SoftDeleteType.TIMESTAMP)
class Stamped {
  @Id Long id;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@org.hibernate.annotations.SoftDelete
class SoftRoot {
  @Id Long id;
}

@Entity
class SoftLeaf extends SoftRoot {
  String text;
}

@Entity
@org.hibernate.annotations.Immutable
@org.hibernate.annotations.Subselect("select id, text from note")
class NoteSummary {
  @Id Long id;
  String text;
}

@Entity
@org.hibernate.annotations.Immutable
@Table(name = "note_view")
class NoteView {
  @Id Long id;
  String text;
}

@Entity
class Audited {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Version int version;
  @org.hibernate.annotations.TenantId String tenant;
  @org.hibernate.annotations.CreationTimestamp Instant created;
  @org.hibernate.annotations.UpdateTimestamp LocalDateTime updated;
  @org.hibernate.annotations.ColumnDefault("7") int rank;
  @org.hibernate.annotations.Generated String number;
  @org.hibernate.annotations.NaturalId String code;
  @org.hibernate.annotations.Formula("upper(code)") String loud;
  @org.hibernate.annotations.GeneratedColumn("rank * 2") Integer twice;
  @org.hibernate.annotations.Nationalized String label;
  @org.hibernate.annotations.ColumnTransformer(read = "lower(trimmed)") String trimmed;
}

@Entity
@DynamicStuff
class Flexible {
  @Id Long id;

  @org.hibernate.annotations.Any
  @org.hibernate.annotations.AnyDiscriminator(DiscriminatorType.STRING)
  @org.hibernate.annotations.AnyDiscriminatorValue(discriminator = "N", entity = Note.class)
  @org.hibernate.annotations.AnyKeyJavaClass(Long.class)
  @Column(name = "subject_type")
  @JoinColumn(name = "subject_id")
  Object subject;
}

@interface DynamicStuff {}

@Entity
class Listed {
  @Id Long id;

  @org.hibernate.annotations.CollectionId(
      column = @Column(name = "row_no"),
      generator = "increment")
  @org.hibernate.annotations.CollectionIdJavaType(
      org.hibernate.type.descriptor.java.LongJavaType.class)
  @ElementCollection
  Collection<String> rows;

  @org.hibernate.annotations.ListIndexBase(1)
  @OrderColumn(name = "line_no", nullable = false)
  @ElementCollection
  List<String> lines;

  @org.hibernate.annotations.Bag @ElementCollection List<String> loose;
}
