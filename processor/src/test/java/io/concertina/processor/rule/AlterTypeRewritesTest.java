package io.concertina.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlterTypeRewritesTest {

  private static String customer(String fields) {
    return """
    package shop;

    import io.concertina.*;

    @MappedTable(name = "customer")
    class Customer {
      @MappedId long id;
    """
        + fields.indent(2)
        + "}\n";
  }

  @Test
  void findsWhatOneReleaseCannotBindForTheOther() {
    assertThat(
            Findings.headlines(
                customer(
                    """
                    @AlterType(version = "7", from = "text", type = "bigint") long a;
                    @AlterType(version = "8", from = "timestamp", type = "timestamptz") String b;
                    @AlterType(version = "9", from = "varchar(9)[]", type = "varchar(10)[]") String c;
                    """)))
        .containsExactly(
            "[alter-type-rewrites] The change of customer.a from text to bigint writes the table"
                + " anew",
            "[alter-type-rewrites] The change of customer.b from timestamp to timestamptz writes the"
                + " table anew",
            "[alter-type-rewrites] The change of customer.c from varchar(9)[] to varchar(10)[]"
                + " writes the table anew");
  }

  @Test
  void takesWhatAColumnBesideConverts() {
    assertThat(
            Findings.headlines(
                customer(
                    """
                    @AlterType(version = "7", from = "integer", type = "bigint") long a;
                    @AlterType(version = "8", from = "varchar(80)", type = "varchar(40)") String b;
                    @AlterType(version = "9", from = "numeric(10,2)", type = "numeric(14,3)") String c;
                    """)))
        .isEmpty();
  }

  @Test
  void findsAnEnumReplacedByItselfOrByNothing() {
    assertThat(
            Findings.headlines(
                customer(
                    """
                    @ReplaceEnum(version = "7", type = "t", values = "A", from = "t", fromValues = "B") String a;
                    @ReplaceEnum(version = "8", type = "u", values = {}, from = "t", fromValues = "B") String b;
                    @ReplaceEnum(version = "9", type = "u", values = {"A", "A"}, from = "t", fromValues = "B") String c;
                    """)))
        .containsExactly(
            "[invalid-member] customer.a is to take the type that it has: t",
            "[invalid-member] @ReplaceEnum on customer.b says nothing for values",
            "[invalid-member] A value of type u stands there twice");
  }

  @Test
  void findsATypeThatNothingTells() {
    assertThat(
            Findings.headlines(
                customer(
                    """
                    @AlterType(version = "7", type = "varchar(255)") String a;
                    """)))
        .containsExactly(
            "[alter-type-rewrites] Nothing tells the type that customer.a has until version 7");
  }

  @Test
  void findsWhatTheEarlierStepsContradict() {
    assertThat(
            Findings.headlines(
                customer(
                    """
                    @AddColumn(version = "7", type = "varchar(60)")
                    @AlterType(version = "8", from = "varchar(40)", type = "varchar(80)") String a;
                    @AddColumn(version = "9")
                    @AlterType(version = "10", from = "varchar(40)", type = "varchar(255)") String b;
                    """)))
        .containsExactly(
            "[alter-type-rewrites] customer.a is varchar(60) before version 8, not varchar(40)",
            "[alter-type-rewrites] customer.b is varchar(255) before version 10, not varchar(40)");
  }

  @Test
  void followsTheTypeFromStepToStep() {
    assertThat(
            Findings.in(
                customer(
                    """
                    @AddColumn(version = "7", type = "character varying(40)")
                    @AlterType(version = "8", type = "varchar(80)")
                    @AlterType(version = "9", type = "text")
                    @MappedColumn(type = "text") String a;
                    """)))
        .isEmpty();
  }
}
