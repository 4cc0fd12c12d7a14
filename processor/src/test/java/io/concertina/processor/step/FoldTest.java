package io.concertina.processor.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertina.processor.Sources;
import io.concertina.processor.model.Schema;
import io.concertina.processor.model.TableShape;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldTest {

  @Test
  void everyStageMeetsTheSchemaOfItsTime() {
    Project project =
        Sources.read(
            """
            package shop;
            import io.concertina.*;
            @MappedTable
            @DropColumn(version = "5", column = "fax", type = "text")
            class Customer {
              @MappedId long id;
              @RenameColumn(version = "3", from = "mail", contract = "10") String email;
              @AddColumn(version = "2") String status;
            }
            """);

    assertThat(project.stages().stream().map(FoldTest::line))
        .containsExactly(
            "2 OPEN: [id, mail, fax]",
            "3 OPEN: [id, mail, fax, status]",
            "5 OPEN: [id, mail, fax, status, email]",
            "10 CLOSE: [id, mail, status, email]");
    assertThat(names(project.stages().get(3).after())).containsExactly("id", "status", "email");
  }

  @Test
  void anOpenRenameIsKnownFromEitherSide() {
    Project project =
        Sources.read(
            """
            package shop;
            import io.concertina.*;
            @MappedTable
            class Customer {
              @MappedId long id;
              @RenameColumn(version = "3", to = "email") String mail;
            }
            """);

    assertThat(line(project.stages().get(0))).isEqualTo("3 OPEN: [id, mail]");
    assertThat(names(project.stages().get(0).after())).containsExactly("id", "mail", "email");
    assertThat(Planner.plan(project).get(0).migration().awaited()).isFalse();
  }

  @Test
  void aTableIsCreatedAsItWas() {
    Project project =
        Sources.read(
            """
            package shop;
            import io.concertina.*;
            @MappedTable
            @CreateTable(version = "2")
            @DropColumn(version = "5", column = "fax", type = "text")
            class Customer {
              @MappedId(generated = true) long id;
              @RenameColumn(version = "4", from = "mail") String email;
              @AddColumn(version = "3") String note;
            }
            """);

    assertThat(project.stages().get(0).before().tables()).isEmpty();
    assertThat(names(project.stages().get(0).after())).containsExactly("id", "fax", "mail");
    assertThat(Planner.plan(project).stream().map(plan -> plan.migration().after().toString()))
        .containsExactly("[]", "[2]", "[2]", "[2]");
  }

  @Test
  void aStepWorksOnTheNameThatItsTableHasAtItsVersion() {
    Project project =
        Sources.read(
            """
            package shop;
            import io.concertina.*;
            @MappedTable
            @CreateTable(version = "1")
            @RenameTable(version = "3", from = "squad", contract = "5")
            @RenameTable(version = "7", from = "team")
            class Crew {
              @MappedId long id;
              @AddColumn(version = "2") String name;
              @Backfill(version = "6", set = "'x'", where = "note IS NULL") String note;
              @Backfill(version = "8", set = "'y'", where = "name IS NULL", column = "name")
              String other;
            }
            """);

    assertThat(project.steps().stream().map(step -> step.version() + " " + step.table()))
        .containsExactly("1 squad", "2 squad", "3 team", "6 team", "7 crew", "8 team");
    assertThat(names(project.stages().get(0).after())).containsExactly("id", "note", "other");
    assertThat(project.stages().get(0).after().tables()).hasSize(1);
    assertThat(Planner.plan(project).get(1).migration().awaited()).isTrue();
  }

  @Test
  void twoClassesMayMapOneTable() {
    Project project =
        Sources.read(
            """
            package shop;
            import io.concertina.*;
            @MappedTable(name = "customer")
            class Customer { @MappedId long id; String email; }
            """,
            """
            package shop;
            import io.concertina.*;
            @MappedTable(name = "customer")
            class CustomerName {
              @MappedId long id;
              @AddColumn(version = "1", fill = "upper(email)") String name;
            }
            """);

    assertThat(project.schema().tables()).hasSize(1);
    assertThat(line(project.stages().get(0))).isEqualTo("1 OPEN: [id, email]");
  }

  @Test
  void aTableHasNoKeyBeforeItIsAdded() {
    Project project =
        Sources.read(
            """
            package shop;
            import io.concertina.*;
            @MappedTable(name = "customer")
            class Customer {
              @MappedId @AddPrimaryKey(version = "2", nullable = true) Long id;
              @AddColumn(version = "1", defaultValue = "1") Long rank;
              @AddIndex(version = "3") String email;
            }
            """);

    assertThat(project.stages().stream().map(stage -> stage.before().tables().iterator().next()))
        .extracting(shape -> shape.key() + " " + shape.column("id").orElseThrow().nullable())
        .containsExactly("[] true", "[] true", "[id] false");
    assertThat(Planner.plan(project).get(2).migration().after()).hasToString("[2]");
  }

  private static String line(Stage stage) {
    return stage.version() + " " + stage.part() + ": " + names(stage.before());
  }

  private static List<String> names(Schema schema) {
    return schema.tables().stream().map(TableShape::names).findFirst().orElseThrow();
  }
}
