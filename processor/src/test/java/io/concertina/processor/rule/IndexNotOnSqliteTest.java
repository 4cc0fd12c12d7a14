package io.concertina.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndexNotOnSqliteTest {

  private static String customer(String indexes) {
    return """
    package shop;

    import io.concertina.*;

    @MappedTable(name = "customer")
    """
        + indexes
        + """
        class Customer {
          @MappedId long id;
          String email;
          String name;
        }
        """;
  }

  @Test
  void findsWhatOnlyPostgresHas() {
    assertThat(
            Findings.headlines(
                customer(
                    """
                    @AddIndex(version = "7", columns = "email", include = "name")
                    @AddIndex(version = "8", columns = "email", method = "hash", name = "x")
                    @AddIndex(version = "9", on = "email DESC NULLS LAST", name = "y")
                    @DropIndex(version = "10", on = {"name", "email text_pattern_ops DESC"}, name = "z")
                    """)))
        .containsExactly(
            "[index-not-on-sqlite] Index customer_email_idx can't be built on SQLite as it is:"
                + " INCLUDE",
            "[index-not-on-sqlite] Index x can't be built on SQLite as it is: method hash",
            "[index-not-on-sqlite] Index y can't be built on SQLite as it is: \"email DESC NULLS"
                + " LAST\"",
            "[index-not-on-sqlite] Index z can't be built on SQLite as it is: \"email"
                + " text_pattern_ops DESC\"");
  }

  @Test
  void passesWhatBothHaveAndWhatIsSaid() {
    assertThat(
            Findings.in(
                customer(
                    """
                    @AddIndex(version = "7", on = {"lower(email) DESC", "name ASC"}, where = "name <> ''", name = "w")
                    @AddIndex(version = "8", columns = "email", method = "btree", name = "x")
                    @AddIndex(version = "9", columns = "email", method = "gin", name = "y", sqlite = "none")
                    @AddIndex(version = "10", on = "name DESC NULLS LAST", name = "z", sqlite = "(name DESC)")
                    """)))
        .isEmpty();
  }

  @Test
  void keysAreReadBeforeAnyDatabaseReadsThem() {
    assertThat(
            Findings.headlines(
                customer(
                    """
                    @AddIndex(version = "7", on = "lower(email", name = "a")
                    @AddIndex(version = "8", on = "lower(emial)", name = "b")
                    @AddIndex(version = "9", on = "email || name", name = "c")
                    @AddIndex(version = "10", on = "email", where = "name > now()", name = "d")
                    @AddIndex(version = "11", on = "(SELECT 1)", name = "e")
                    @AddIndex(version = "12", on = "email", columns = "name", name = "f")
                    @AddIndex(version = "13", on = "email", unique = true, method = "gin", sqlite = "none", name = "g")
                    @AddIndex(version = "14", on = "email", sqlite = "email", name = "h")
                    """)))
        .containsExactlyInAnyOrder(
            "[invalid-member] Index f on customer has both columns and on",
            "[invalid-member] Index g on customer is unique by method gin",
            "[invalid-member] Index h on customer has for SQLite what does not begin with its key");
    assertThat(
            Findings.headlines(
                customer(
                    """
                    @AddIndex(version = "7", on = "lower(email", name = "a")
                    @AddIndex(version = "8", on = "lower(emial)", name = "b")
                    @AddIndex(version = "9", on = "email || name", name = "c")
                    @AddIndex(version = "10", on = "email", where = "name > now()", name = "d")
                    @AddIndex(version = "11", on = "(SELECT 1)", name = "e")
                    """)))
        .containsExactlyInAnyOrder(
            "[invalid-expression] on of index a can't be read: the parenthesis at character 6 is"
                + " never closed",
            "[unknown-column] on of index b reads customer.emial, which does not exist at version 8"
                + " (did you mean email?)",
            "[invalid-expression] on of index c can't be read: an expression that is no call needs"
                + " parentheses around it",
            "[invalid-expression] where of index d calls now, which gives another value each time",
            "[invalid-expression] on of index e selects from a table; it may use the columns of its"
                + " own row only");
  }
}
