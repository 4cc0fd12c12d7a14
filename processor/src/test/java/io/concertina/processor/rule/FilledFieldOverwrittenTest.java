package io.concertina.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.concertina.processor.Sources;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilledFieldOverwrittenTest {

  private static final String OVERWRITTEN =
      """
      package shop;

      import io.concertina.*;
      import jakarta.persistence.*;

      @Entity
      class Customer {
        @Id Long id;
        String email;
        String status;

        @AddColumn(version = "7", fill = "lower(email)")
        String emailKey;

        @Backfill(version = "8", set = "'active'", where = "state IS NULL")
        String state;

        @AddColumn(version = "9", fill = "'none'")
        String note;
      }
      """;

  @Test
  void findsFieldsThatEachUpdateWrites() {
    assertThat(Findings.in(OVERWRITTEN))
        .containsExactly("12:36 filled-field-overwritten", "15:34 filled-field-overwritten");
  }

  @Test
  void letsTheBuildGoOnThoughWarningsAreErrors() {
    assertThat(Sources.compile(List.of(Sources.file(OVERWRITTEN)), "-Xlint:-processing").status())
        .isEqualTo(Compilation.Status.SUCCESS);
  }

  @Test
  void acceptsWhatUpdatesLeaveAlone() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;
                import jakarta.persistence.*;

                @Entity
                @org.hibernate.annotations.DynamicUpdate
                class Customer {
                  @Id Long id;
                  String email;
                  @AddColumn(version = "7", fill = "lower(email)")
                  String emailKey;
                }

                @Entity
                class Guest {
                  @Id Long id;
                  String email;
                  @AddColumn(version = "8", fill = "lower(email)")
                  @Column(updatable = false)
                  String emailKey;
                  @AddColumn(version = "9", fill = "upper(email)")
                  @org.hibernate.annotations.Generated
                  String emailShout;
                }
                """))
        .isEmpty();
  }

  @Test
  void findsFieldsOfSpringDataThatAreNotReadOnly() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;
                import org.springframework.data.annotation.*;
                import org.springframework.data.relational.core.mapping.Table;

                @Table("customer")
                class Customer {
                  @Id Long id;
                  String email;
                  @AddColumn(version = "7", fill = "lower(email)")
                  String emailKey;
                  @AddColumn(version = "8", fill = "upper(email)")
                  @ReadOnlyProperty
                  String emailShout;
                }
                """))
        .containsExactly("11:36 filled-field-overwritten");
  }
}
