package io.concertina.processor.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.concertina.migration.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CASE WHEN last_login IS NULL THEN 'inactive' ELSE 'active' END",
        "CASE a WHEN 1 THEN 'x' END",
        "created_at + interval '1 day'",
        "a::numeric(10, 2)",
        "CAST(a AS timestamp with time zone)",
        "a::text[]",
        "a[1]",
        "(a).b",
        "a -> 'b' ->> 'c'",
        "a #>> '{b,c}'",
        "a @> '{}'::jsonb",
        "a ? 'b'",
        "position('x' in a)",
        "substring(a from 1 for 2)",
        "trim(both ' ' from a)",
        "extract(epoch from ts)",
        "ts AT TIME ZONE 'UTC'",
        "a ~* 'x' AND a !~ 'y'",
        "a LIKE 'x!%' ESCAPE '!'",
        "a IN (1, 2) OR a NOT IN (3)",
        "a = ANY (ARRAY[1, 2])",
        "(a, b) = (1, 2)",
        "a IS NOT DISTINCT FROM b",
        "a BETWEEN 1 AND 2 AND b",
        "row_number() OVER (PARTITION BY a ORDER BY b)",
        "-1.5e3 % 2 ^ 3",
        "a COLLATE \"C\"",
        "B'101' & x'FF'",
        "E'it\\'s' || 'it''s' || $$it's$$ || $tag$it's$tag$",
        "replace(a, '\\', '/')",
        "format('%s', date) || position",
        "timestamp '2020-01-01 00:00:00'",
        "date '2020-01-01'",
        "a -- to the end\n + 1 /* and ( in ' between */",
      })
  void readsWhatPostgresReads(String text) {
    assertThat(Expression.parse(text).syntaxError()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "a +                # \"+\" at character 3 makes no sense there",
        "a AND              # it ends too early",
        "a ->               # it ends too early",
        "a b                # \"b\" at character 3 makes no sense there",
        "lower(a            # the parenthesis at character 6 is never closed",
        "lower(a))          # the parenthesis at character 9 closes nothing",
        "'it's'             # the string at character 6 is never closed",
        "\"a                # the quoted name at character 1 is never closed",
        "a /* b             # the comment at character 3 is never closed",
        "$x$ a              # the string at character 1 is never closed",
        "CASE WHEN a THEN 1 # it ends too early",
        "a; b               # the semicolon at character 2 ends it; one expression alone is meant",
        "order + 1          # \"order\" at character 1 is a reserved word there; a column of that"
            + " name needs quotes",
        "table || 'x'       # \"table\" at character 1 is a reserved word; a column of that name"
            + " needs quotes",
        "DEFAULT            # DEFAULT at character 1 is no value; write the default itself",
        "a = $1             # the parameter at character 5 is never bound; write a value or a"
            + " column",
        "a = ?              # the parameter at character 5 is never bound; write a value or a"
            + " column",
        "a \"%s\"             # \"\"%s\"\" at character 3 makes no sense there",
        "SELECT 1           # the SELECT at character 1 needs parentheses around it",
      })
  void saysWhereItCannotBeRead(String text, String message) {
    Expression expression = Expression.parse(text);

    assertThat(expression.syntaxError()).map(SyntaxError::message).contains(message);
    assertThat(expression.columns()).isEmpty();
  }

  @Test
  void emptyTextIsNoExpressionAndNoError() {
    assertThat(Expression.parse(" ").isEmpty()).isTrue();
    assertThat(Expression.parse(" ").syntaxError()).isEmpty();
  }

  @Test
  void foldsUnquotedNamesAndKeepsQuotedOnes() {
    assertThat(names("Email || \"Full Name\" || \"we\"\"ird\" || ÄB"))
        .containsExactly("email", "Full Name", "we\"ird", "Äb");
  }

  @Test
  void keepsAQualifierThatNoSubSelectDeclares() {
    assertThat(Expression.parse("customer.email || shop.customer.name").columns())
        .extracting(ColumnUse::qualifier, ColumnUse::name, ColumnUse::ownRow, ColumnUse::offset)
        .containsExactly(tuple("customer", "email", true, 0), tuple("customer", "name", true, 18));
  }

  @Test
  void takesValuesAndTypesForNoColumns() {
    assertThat(names("true AND NULL IS NULL AND user = 'x' AND current_date > date '2020-01-01'"))
        .isEmpty();
    assertThat(names("a::date || extract(year from b) || (c).d || e[f]"))
        .containsExactly("a", "b", "c", "e", "f");
  }

  @Test
  void findsFunctionsWithoutTheirSchema() {
    assertThat(
            Expression.parse(
                    "Coalesce(LOWER(a), pg_catalog.random()::text, \"Mine\"(b)) ||"
                        + " current_timestamp || now()")
                .functions())
        .containsExactlyInAnyOrder(
            "coalesce", "lower", "random", "Mine", "current_timestamp", "now");
  }

  @Test
  void resolvesAliasesOfASubSelect() {
    Expression expression =
        Expression.parse(
            "(SELECT max(o.total) FROM orders AS o WHERE o.customer_id = customer.id AND open)");

    assertThat(expression.hasSubquery()).isTrue();
    assertThat(expression.tables())
        .extracting(TableUse::schema, TableUse::name, TableUse::alias)
        .containsExactly(tuple("", "orders", "o"));
    Table orders = new Table("", "orders");
    assertThat(expression.columns())
        .extracting(
            ColumnUse::qualifier,
            ColumnUse::name,
            ColumnUse::tables,
            ColumnUse::ownRow,
            ColumnUse::open)
        .containsExactly(
            tuple("", "total", List.of(orders), false, false),
            tuple("", "customer_id", List.of(orders), false, false),
            tuple("customer", "id", List.of(), true, false),
            tuple("", "open", List.of(orders), true, false));
  }

  @Test
  void searchesInnerSelectsBeforeOuterOnes() {
    Expression expression =
        Expression.parse(
            "EXISTS (SELECT 1 FROM a WHERE EXISTS (SELECT 1 FROM s.b JOIN c USING (k) WHERE x))");

    assertThat(expression.columns()).extracting(ColumnUse::name).containsExactly("k", "x");
    assertThat(expression.columns().get(1).tables())
        .containsExactly(new Table("s", "b"), new Table("", "c"), new Table("", "a"));
  }

  @Test
  void knowsThatDerivedTablesHideTheirColumns() {
    Expression expression =
        Expression.parse(
            "(WITH q AS (SELECT total AS n FROM orders) SELECT q.n + m FROM q,"
                + " (SELECT 1 AS m) AS t, unnest(tags) AS u ORDER BY n)");

    assertThat(expression.tables()).extracting(TableUse::name).containsExactly("orders");
    assertThat(expression.columns())
        .filteredOn(use -> !use.open())
        .extracting(ColumnUse::name)
        .containsExactly("total");
  }

  @Test
  void takesTheServiceSchemaForNone() {
    assertThat(Expression.parse("(SELECT 1 FROM ${schema}.\"Order\" o WHERE o.id = order_id)"))
        .satisfies(
            expression -> {
              assertThat(expression.tables())
                  .extracting(TableUse::table)
                  .containsExactly(new Table("", "Order"));
              assertThat(expression.columns()).extracting(ColumnUse::name).contains("order_id");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "status IS NULL, true",
    "Status isnull, true",
    "customer.status IS NULL, true",
    "a > 1 AND (status IS NULL AND b), true",
    "status IS NULL AND a || b = 'x', true",
    "status IS NULL OR a, false",
    "status IS NOT NULL, false",
    "NOT (status IS NULL), false",
    "NOT status IS NULL, false",
    "other IS NULL, false",
    "status IS NULL = false, false",
    "coalesce(status) IS NULL, false",
    "status IS DISTINCT FROM NULL, false",
  })
  void findsTheNullTestsThatMustHold(String condition, boolean required) {
    assertThat(Expression.parse(condition).requiresNull("status")).isEqualTo(required);
  }

  @Test
  void checksOtherDialectsForBalanceOnly() {
    assertThat(Expression.unbalanced("json_extract(a, '$.b') GLOB '*)'")).isEmpty();
    assertThat(Expression.unbalanced("json_extract(a, '$.b'")).isPresent();
    assertThat(Expression.unbalanced("a -- first\n + 1")).isEmpty();
    assertThat(Expression.unbalanced("'--' || a")).isEmpty();
    assertThat(Expression.unbalanced("a + 1 -- last").map(SyntaxError::message))
        .contains("the comment at character 7 hides what follows the text; write /* … */");
  }

  private static List<String> names(String text) {
    return Expression.parse(text).columns().stream().map(ColumnUse::name).toList();
  }
}
