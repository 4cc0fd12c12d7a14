package io.concertina.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvalidMemberTest {

  @Test
  void findsMalformedMembers() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @DropColumn(version = "9", column = "fax", type = "text", retain = "30 days")
                @DropColumn(version = "10", column = "telex", type = "text", retain = "-P1D")
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @RenameColumn(version = "v7", from = "name")
                  String fullName;

                  @AddColumn(version = "8", contract = "9-1")
                  String nick;
                }
                """))
        .containsExactly(
            "5:68 invalid-member",
            "6:71 invalid-member",
            "10:27 invalid-member",
            "13:40 invalid-member");
  }

  @Test
  void findsMissingMembers() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @RenameColumn(version = "8", from = "a")
                @AddColumn(version = "9", column = "b")
                @AddIndex(version = "10")
                @Backfill(version = "11", set = "1")
                @DropColumn(version = "12", column = "c", type = "")
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @RenameColumn(version = "7")
                  String fullName;
                }
                """))
        .containsExactly(
            "5:1 invalid-member",
            "6:1 invalid-member",
            "7:1 invalid-member",
            "8:1 invalid-member",
            "9:1 invalid-member",
            "13:3 invalid-member");
  }

  @Test
  void findsContradictions() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @AddIndex(version = "11", columns = {"full_name", "full_name"})
                @AddColumn(version = "12", column = "nick", type = "text", contract = "13")
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @RenameColumn(version = "7", from = "full_name")
                  String fullName;

                  @Backfill(version = "8", set = " ", keep = true)
                  @Backfill(version = "9", set = "'x'", keep = true, undo = "'y'")
                  @Backfill(version = "10", set = "'x'", keep = true, irreversible = "gone")
                  String status;
                }
                """))
        .containsExactly(
            "5:37 invalid-member",
            "6:71 invalid-member",
            "10:3 invalid-member",
            "13:34 invalid-member",
            "14:61 invalid-member",
            "15:70 invalid-member");
  }

  @Test
  void findsScriptsThatDoNothingOrHaveNoWayBack() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @Sql(version = "1", description = "nothing", up = {}, irreversible = "nothing to undo")
                @Sql(version = "2", description = "blank", up = {"SELECT 1", " "}, irreversible = "blank")
                @Sql(version = "3", description = "one way", up = "SELECT 1")
                @Sql(version = "4", description = "both", up = "SELECT 1", down = "SELECT 1", irreversible = "why")
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;

                }
                """))
        .containsExactly(
            "5:51 invalid-member",
            "6:49 invalid-member",
            "7:1 invalid-member",
            "8:94 invalid-member");
  }

  @Test
  void acceptsWhatIsWhole() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @DropColumn(version = "2026.11.21", column = "fax", type = "text", retain = "PT0S")
                @Sql(version = "2026.11.22", description = "both ways", up = "SELECT 1", down = "SELECT 1")
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @RenameColumn(version = "2026.11.20.1", from = "name")
                  String fullName;

                  @Backfill(version = "2026.11.20.2", set = "'x'", keep = true)
                  @AddIndex(version = "2026.11.20.3")
                  String status;
                }
                """))
        .isEmpty();
  }

  @Test
  void findsBackfillsThatAreNeitherSqlNorJavaOrBoth() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                public class Customer {
                  @MappedId long id;

                  @Backfill(version = "1", keep = true)
                  @Backfill(version = "2", using = RowTransform.class, keep = true)
                  @Backfill(version = "3", set = "'x'", using = Shout.class, keep = true)
                  @Backfill(version = "4", using = Shout.class, sqlite = "'x'", keep = true)
                  @Backfill(version = "5", set = "'x'", reads = "id", keep = true)
                  @Backfill(version = "6", using = Shout.class, reads = {"id", "id"}, keep = true)
                  String status;

                  public static final class Shout implements RowTransform {
                    public Object apply(Row row) { return "!"; }
                  }
                }
                """))
        .containsExactly(
            "9:3 invalid-member",
            "10:3 invalid-member",
            "11:54 invalid-member",
            "12:58 invalid-member",
            "13:49 invalid-member",
            "14:57 invalid-member");
  }

  @Test
  void findsTransformsThatNoOtherPackageCanMake() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;
                import java.io.IOException;

                @MappedTable(name = "customer")
                public class Customer {
                  @MappedId long id;

                  @Backfill(version = "1", using = Kind.class, keep = true)
                  @Backfill(version = "2", using = Abstract.class, keep = true)
                  @Backfill(version = "3", using = Constant.class, keep = true)
                  @Backfill(version = "4", using = Inner.class, keep = true)
                  @Backfill(version = "5", using = Hidden.class, keep = true)
                  @Backfill(version = "6", using = Protected.class, keep = true)
                  @Backfill(version = "7", using = InPrivate.In.class, keep = true)
                  @Backfill(version = "8", using = Outer.In.class, keep = true)
                  @Backfill(version = "9", using = Given.class, keep = true)
                  @Backfill(version = "10", using = Component.class, keep = true)
                  @Backfill(version = "11", using = Single.class, keep = true)
                  @Backfill(version = "12", using = Opening.class, keep = true)
                  String status;

                  public interface Kind extends RowTransform {}

                  public abstract static class Abstract implements RowTransform {}

                  public enum Constant implements RowTransform {
                    ONE;
                    public Object apply(Row row) { return 1; }
                  }

                  public class Inner extends One {}

                  private static class Hidden extends One {}

                  protected static class Protected extends One {}

                  private interface InPrivate {
                    class In extends One {}
                  }

                  public static class Given extends One {
                    public Given(String what) {}
                  }

                  public record Component(String what) implements RowTransform {
                    public Object apply(Row row) { return what; }
                  }

                  public static class Single extends One {
                    Single() {}
                  }

                  public static class Opening extends One {
                    public Opening() throws IllegalStateException, IOException {}
                  }

                  public static class One implements RowTransform {
                    public Object apply(Row row) { return 1; }
                  }
                }

                class Outer {
                  static class In extends Customer.One {}
                }
                """))
        .containsExactly(
            unusable("Customer.Kind", "is an interface"),
            unusable("Customer.Abstract", "is abstract"),
            unusable("Customer.Constant", "is an enum"),
            unusable(
                "Customer.Inner",
                "is an inner class, which only an object of the class around it can make"),
            unusable(
                "Customer.Hidden",
                "is not visible in shop.migrations: Customer.Hidden is not public"),
            unusable(
                "Customer.Protected",
                "is not visible in shop.migrations: Customer.Protected is not public"),
            unusable(
                "Customer.InPrivate.In",
                "is not visible in shop.migrations: Customer.InPrivate is not public"),
            unusable(
                "Outer.In", "is not visible in shop.migrations: Outer and Outer.In are not public"),
            unusable("Customer.Given", "has no constructor without parameters"),
            unusable("Customer.Component", "has no constructor without parameters"),
            unusable(
                "Customer.Single",
                "is not visible in shop.migrations: its constructor is not public"),
            unusable("Customer.Opening", "has a constructor that throws IOException"));
  }

  private static String unusable(String transform, String problem) {
    return "[invalid-member] %s, which fills customer.status, %s".formatted(transform, problem);
  }

  @Test
  void acceptsTransformsThatCanBeMade() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                public class Customer {
                  @MappedId long id;

                  @Backfill(version = "1", using = Nested.class, keep = true)
                  @Backfill(version = "2", using = Empty.class, reads = {}, keep = true)
                  @Backfill(version = "3", using = Around.In.class, reads = {"id", "status"}, keep = true)
                  @Backfill(version = "4", using = Throwing.class, reads = "id", keep = true)
                  @Backfill(version = "5", set = "'x'", using = RowTransform.class, keep = true)
                  String status;

                  public static class Nested implements RowTransform {
                    public Object apply(Row row) { return 1; }
                  }

                  public record Empty() implements RowTransform {
                    public Object apply(Row row) { return 1; }
                  }

                  public interface Around {
                    class In extends Nested {}
                  }

                  public static final class Throwing extends Nested {
                    private final int start;
                    public Throwing() throws IllegalStateException, Error { this(1); }
                    private Throwing(int start) { this.start = start; }
                  }
                }
                """))
        .isEmpty();
  }

  @Test
  void findsForeignKeysThatCanNotBe() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                @AddForeignKey(version = "1", columns = {"a", "b"}, references = "region")
                @AddForeignKey(version = "2", columns = {"a", "a"}, references = "region", referencedColumns = {"id", "id"})
                @AddForeignKey(version = "3", columns = "a", references = "")
                @AddForeignKey(version = "4", columns = "a", references = "elsewhere")
                class Customer {
                  @MappedId long id;
                  Long a;
                  Long b;

                  @AddForeignKey(
                      version = "5",
                      references = "region",
                      orphans = AddForeignKey.Orphans.SET_NULL,
                      onDelete = ReferentialAction.SET_NULL)
                  long c;
                }

                @MappedTable(name = "region")
                class Region {
                  @MappedId long id;
                }
                """))
        .containsExactly(
            "[invalid-member] Foreign key customer_a_b_fkey of customer refers with {\"a\", \"b\"}"
                + " to {\"id\"} of region",
            "[invalid-member] Foreign key customer_a_a_fkey of customer names a column twice",
            "[invalid-member] Foreign key customer_a_fkey of customer refers to no table",
            "[invalid-member] Foreign key customer_a_fkey of customer does not say what it refers"
                + " to in elsewhere",
            "[invalid-member] Foreign key customer_c_fkey of customer is to set orphans to NULL,"
                + " but none of its columns may hold NULL",
            "[invalid-member] Foreign key customer_c_fkey sets customer.c to NULL, which it may not"
                + " hold");
  }

  @Test
  void findsOrphansToDeleteWhereRowsReferToRowsOfTheirTable() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;

                  @AddForeignKey(
                      version = "1",
                      references = "customer",
                      orphans = AddForeignKey.Orphans.DELETE)
                  Long referrer;

                  @AddForeignKey(
                      version = "2",
                      references = "region",
                      orphans = AddForeignKey.Orphans.DELETE)
                  long region;
                }

                @MappedTable(name = "region")
                class Region {
                  @MappedId long id;
                }
                """))
        .containsExactly(
            "[invalid-member] Foreign key customer_referrer_fkey of customer is to delete orphans"
                + " of the very table that it refers to");
  }

  @Test
  void findsANumberThatIsNotTheWholeKey() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @MappedTable
                @CreateTable(version = "7")
                class Seat {
                  @MappedId long hall;
                  @MappedId(generated = true) long id;
                }
                """))
        .containsExactly(
            "[invalid-member] The database is to number the rows of seat by id, which is not its"
                + " whole key");
  }

  @Test
  void findsATableWithoutColumns() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable
                @CreateTable(version = "7")
                class Seat {
                  @AddColumn(version = "8") String note;
                }
                """))
        .containsExactly("6:24 invalid-member");
  }

  @Test
  void findsAUniqueConstraintThatNamesAColumnTwice() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                @AddUnique(version = "1", columns = {"a", "a"})
                class Customer {
                  @MappedId long id;
                  Long a;
                }
                """))
        .containsExactly("6:37 invalid-member");
  }

  @Test
  void findsWhatIsToBecomeOfRowsThatNoSuchConstraintRefuses() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                @DropConstraint(version = "2", name = "none", irreversible = "x", fix = "1")
                @DropConstraint(version = "3", name = "large", check = "a > 0",
                    orphans = AddForeignKey.Orphans.DELETE)
                @DropConstraint(version = "4", name = "other", unique = true, columns = "a",
                    sqliteFix = "1")
                @DropConstraint(version = "5", name = "parent", references = "customer",
                    columns = "a", orphans = AddForeignKey.Orphans.DELETE)
                @DropConstraint(version = "6", name = "self", references = "customer",
                    columns = "id", orphans = AddForeignKey.Orphans.SET_NULL)
                @DropConstraint(version = "7", name = "fine", check = "a > 0", column = "a",
                    fix = "1")
                class Customer {
                  @MappedId long id;
                  Long a;
                }
                """))
        .containsExactlyInAnyOrder(
            "[invalid-member] The drop of constraint none of customer corrects rows, but is of no"
                + " CHECK",
            "[invalid-member] The drop of constraint large of customer says what becomes of"
                + " orphans, but is of no foreign key",
            "[invalid-member] The drop of constraint other of customer corrects rows, but is of no"
                + " CHECK",
            "[invalid-member] Foreign key parent of customer is to delete orphans of the very table"
                + " that it refers to",
            "[invalid-member] Foreign key self of customer is to set orphans to NULL, but none of"
                + " its columns may hold NULL");
  }

  @Test
  void findsDropsOfConstraintsThatCanNotComeBack() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                @AddCheck(version = "1", name = "added_later", check = "a > 0")
                @DropConstraint(version = "2", name = "unknown")
                @DropConstraint(version = "3", name = "both", check = "a > 0", irreversible = "no")
                @DropConstraint(version = "4", name = "many", check = "a > 0", unique = true)
                @DropConstraint(version = "5", name = "added_later")
                @DropConstraint(version = "0.1", name = "added_later")
                @DropConstraint(version = "6", name = "added_later", irreversible = "no")
                class Customer {
                  @MappedId long id;
                  Long a;
                }
                """))
        .containsExactlyInAnyOrder(
            "[invalid-member] The drop of constraint unknown of customer has no way back",
            "[invalid-member] The drop of constraint both of customer has a way back and is"
                + " declared irreversible",
            "[invalid-member] @DropConstraint of many describes more than one constraint",
            "[invalid-member] The drop of constraint added_later of customer has no way back",
            "[invalid-member] The drop of constraint added_later of customer has a way back and is"
                + " declared irreversible");
  }

  @Test
  void findsPrimaryKeysThatCanNotBe() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                @AddPrimaryKey(version = "2", columns = "email")
                class Customer {
                  @MappedId
                  @AddPrimaryKey(version = "3", name = "again")
                  long id;
                  String email;
                }

                @MappedTable(name = "region")
                @AddPrimaryKey(version = "1", columns = {"code", "code"})
                class Region {
                  String code;
                }
                """))
        .containsExactly(
            "[invalid-member] Primary key customer_pkey of customer is on {\"email\"}, but this"
                + " build maps {\"id\"} as the key",
            "[invalid-member] Primary key again is a second one: customer has the key {\"email\"}"
                + " by then",
            "[invalid-member] Primary key region_pkey of region names a column twice",
            "[invalid-member] Primary key region_pkey of region is on {\"code\", \"code\"}, but"
                + " this build maps nothing as the key");
  }

  @Test
  void findsATypeThatIsNoneOrNoOther() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;

                  @AlterType(version = "1", from = "varchar(40)", type = " ")
                  @AlterType(version = "2", from = "varchar(40)", type = "character varying (40)")
                  String name;
                }
                """))
        .containsExactly(
            "[invalid-member] customer.name is to take a type that has no name",
            "[invalid-member] customer.name is to take the type that it has: varchar(40)");
  }

  @Test
  void findsAReplacementWithoutItsExpressions() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @SplitColumn(
                    version = "7", from = "name", fromType = "text",
                    into = {
                      @Part(column = "first", type = "text", value = "name"),
                      @Part(column = "name", type = "text", value = "")
                    },
                    down = "first")
                @SplitColumn(
                    version = "8", from = "mail", fromType = "text", down = "user",
                    into = @Part(column = "user", type = "text", value = "mail"))
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @ReplaceColumn(version = "9", from = "a", fromType = "text", up = "a")
                  String b;
                  @ReplaceColumn(version = "10", from = "c", fromType = "text", up = " ", down = "d")
                  String d;
                  @ReplaceColumn(version = "11", from = "e", up = "e", down = "f")
                  String f;
                }
                """))
        .containsExactly(
            "5:1 invalid-member",
            "7:12 invalid-member",
            "14:12 invalid-member",
            "18:3 invalid-member",
            "20:70 invalid-member",
            "22:3 invalid-member");
  }

  @Test
  void findsEnumValuesThatCanNotBe() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                @AddEnumValue(version = "1", type = "tier", value = "")
                @AddEnumValue(version = "2", type = "", value = "GOLD")
                @AddEnumValue(version = "3", type = "tier", value = "GOLD", before = "IRON", after = "LEAD")
                @AddEnumValue(version = "4", type = "tier", value = "GOLD", after = "GOLD")
                class Customer {
                  @MappedId long id;
                }
                """))
        .containsExactly(
            "[invalid-member] @AddEnumValue on customer names no value",
            "[invalid-member] @AddEnumValue on customer names no type",
            "[invalid-member] The value GOLD of type tier has both before and after",
            "[invalid-member] The value GOLD of type tier is to be sorted beside itself");
  }

  @Test
  void findsExtractionsThatMakeNoTable() {
    assertThat(
            Findings.in(
                """
                package shop;

                import io.concertina.*;

                @ExtractTable(version = "7", table = "part", columns = {"a", "b", "id"}, notNull = "c")
                @ExtractTable(version = "8", table = "nowhere", columns = "d")
                @ExtractTable(version = "9", table = "other", columns = "e")
                @ExtractTable(version = "10", table = "more", columns = "f", key = "customer")
                @ExtractTable(version = "11", table = "empty", columns = {})
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;

                  @MappedTable(name = "part")
                  static class PartOf {
                    @MappedId long id;
                    String a;
                    String b;
                  }

                  @MappedTable(name = "other")
                  static class Other {
                    @MappedId long customer;
                    String e;
                  }

                  @MappedTable(name = "more")
                  static class More {
                    @MappedId long customer;
                    String f;
                    String g;
                  }
                }
                """))
        .containsExactly(
            "5:56 invalid-member",
            "5:84 invalid-member",
            "6:38 invalid-member",
            "7:1 invalid-member",
            "8:57 invalid-member",
            "9:58 invalid-member");
  }

  @Test
  void findsWritesOfAGeneratedColumn() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                @AddColumn(version = "7", column = "f", type = "text", generated = "lower(name)")
                @Backfill(version = "8", column = "f", set = "name", keep = true)
                @SetDefault(version = "9", column = "f", value = "'x'", before = "")
                @RenameColumn(version = "10", from = "f", to = "g")
                @AddColumn(version = "11", column = "h", type = "text", generated = "lower(name)")
                @DropColumn(version = "12", column = "h", type = "text")
                class Customer {
                  @MappedId long id;
                  String name;
                  String g;
                }
                """))
        .filteredOn(headline -> headline.startsWith("[invalid-member]"))
        .containsExactly(
            "[invalid-member] customer.f is to be written, but the database computes it since version 7",
            "[invalid-member] customer.f is to be written, but the database computes it since version 7",
            "[invalid-member] customer.f is to be written, but the database computes it since version 7");
  }

  @Test
  void findsInliningsThatLoseSomething() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @InlineTable(version = "7", table = "part", columns = {"a", "b", "id"}, notNull = "c")
                @InlineTable(version = "8", table = "gone", columns = "d")
                @InlineTable(version = "9", table = "other", columns = "e")
                @InlineTable(version = "10", table = "more", columns = "f", key = "customer")
                @InlineTable(version = "11", table = "empty", columns = {})
                @InlineTable(version = "12", table = "old", columns = "g", key = {"x", "y"})
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  String a;
                  String b;
                  String e;
                  String f;
                  String g;

                  @MappedTable(name = "other")
                  static class Other {
                    @MappedId long customer;
                    String e;
                  }

                  @MappedTable(name = "more")
                  static class More {
                    @MappedId long customer;
                    String f;
                    String g;
                  }
                }
                """))
        .containsExactly(
            "[invalid-member] The inlining of table part -> customer.a, b, id moves id, which is part of the primary key",
            "[invalid-member] The inlining of table part -> customer.a, b, id does not move c, which notNull names",
            "[invalid-member] The inlining of table gone -> customer.d takes d, which Customer does not map",
            "[invalid-member] The inlining of table other -> customer.e has the key {\"id\"} there, but the class maps {\"customer\"} for {\"id\"} of customer",
            "[invalid-member] The inlining of table more -> customer.f leaves more.g behind, which a class of this build maps",
            "[invalid-member] The inlining of table empty -> customer. names no column",
            "[invalid-member] The inlining of table old -> customer.g has the key {\"x\", \"y\"} there, and {\"id\"} here");
  }

  @Test
  void findsPartitionsThatAreNone() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                @PartitionTable(version = "1", by = "id")
                @PartitionTable(version = "2", by = "id", method = PartitionMethod.HASH)
                @PartitionTable(version = "3", by = "id", remainder = "r", modulus = 2)
                @PartitionTable(version = "4", by = "id", method = PartitionMethod.HASH, modulus = 2, remainder = "r")
                @PartitionTable(version = "5", by = "id", remainder = "customer")
                @PartitionTable(version = "6", by = "id", partitions = @Partition(name = "", from = "1", to = "2"))
                @PartitionTable(version = "7", by = "id", partitions = @Partition(name = "a", values = "1"))
                @PartitionTable(version = "8", by = "id", partitions = @Partition(name = "a", from = "1"))
                @PartitionTable(version = "9", by = "id", method = PartitionMethod.LIST, partitions = @Partition(name = "a", from = "1", to = "2"))
                @PartitionTable(version = "10", by = "id", method = PartitionMethod.LIST, partitions = @Partition(name = "a"))
                class Customer {
                  @MappedId long id;
                }
                """))
        .containsExactly(
            "[invalid-member] @PartitionTable on customer has no partition",
            "[invalid-member] @PartitionTable on customer does not say how many partitions there are",
            "[invalid-member] @PartitionTable on customer has a modulus",
            "[invalid-member] @PartitionTable on customer names partitions of a hash",
            "[invalid-member] @PartitionTable on customer gives the name customer twice",
            "[invalid-member] @PartitionTable on customer has a partition without a name",
            "[invalid-member] Partition a of customer is no range",
            "[invalid-member] Partition a of customer is no range",
            "[invalid-member] Partition a of customer is no list",
            "[invalid-member] Partition a of customer is no list");
  }

  @Test
  void findsSerialWhereATypeIsAskedFor() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @AddColumn(version = "7", column = "number", type = "bigserial")
                @DropColumn(version = "8", column = "place", type = "SERIAL")
                @AlterType(version = "9", column = "rank", type = "smallserial", from = "smallint")
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                }
                """))
        .containsExactly(
            "[invalid-member] type = \"bigserial\" of @AddColumn on Customer is no type",
            "[invalid-member] type = \"SERIAL\" of @DropColumn on Customer is no type",
            "[invalid-member] type = \"smallserial\" of @AlterType on Customer is no type");
  }

  @Test
  void findsAnAddedColumnThatNobodyNumbers() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  @AddColumn(version = "7") @MappedColumn(type = "serial") int number;
                }
                """))
        .containsExactly(
            "[invalid-member] The mapping says that the database numbers the rows of customer by"
                + " number, which @AddColumn does not let it do");
  }

  @Test
  void findsACollationOfWhatIsNoText() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @AddColumn(version = "7", column = "a", type = "int", collation = "C")
                @AddColumn(version = "8", column = "b", type = "jsonb", sqliteCollation = "NOCASE")
                @AddColumn(version = "9", column = "c", type = "citext", collation = "C")
                @AddColumn(version = "10", column = "d", type = "varchar(9)[]", collation = "C")
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                }
                """))
        .containsExactly(
            "[invalid-member] customer.a has a collation, and is of type int",
            "[invalid-member] customer.b has a collation, and is of type jsonb");
  }

  @Test
  void findsWhatAGeneratedColumnCanNotHave() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @AddColumn(version = "7", column = "a", type = "text", generated = "lower(name)", fill = "name")
                @AddColumn(version = "8", column = "b", type = "text", generated = "lower(name)", defaultValue = "'x'")
                @AddColumn(version = "9", column = "c", type = "bigint", generated = "id", identity = true)
                @AddColumn(version = "10", column = "d", type = "text", generated = "lower(name)", notNull = true)
                @AddColumn(version = "11", column = "e", type = "text", sqliteGenerated = "lower(name)")
                @AddColumn(version = "12", column = "f", type = "text", generated = "lower(name)")
                @AddColumn(version = "13", column = "g", type = "text", generated = "upper(f)")
                @AddColumn(version = "14", column = "h", type = "text", fill = "upper(f)")
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  String name;
                }
                """))
        .containsExactly(
            "[invalid-member] customer.a is computed by the database, and has fill",
            "[invalid-member] customer.b is computed by the database, and has defaultValue",
            "[invalid-member] customer.c is computed by the database, and has identity",
            "[invalid-member] customer.d is computed by the database, and has notNull",
            "[invalid-member] customer.e has an expression for SQLite alone",
            "[invalid-member] generated of customer.g reads customer.f, which the database computes",
            "[invalid-member] fill of customer.h reads customer.f, which the database computes");
  }

  @Test
  void findsNumbersThatTheDatabaseCanNotGive() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @AddColumn(version = "7", column = "a", type = "text", identity = true)
                @AddColumn(version = "8", column = "b", type = "int", identity = true, fill = "1")
                @AddColumn(version = "9", column = "c", type = "int8", identity = true)
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                }
                """))
        .containsExactly(
            "[invalid-member] The rows are to be numbered by customer.a, which is of type text",
            "[invalid-member] customer.b has a value, and the database is to number it");
  }

  @Test
  void findsExtractionsThatMakeNoTableOfValues() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;

                @ExtractTable(version = "7", table = "part", columns = {"a", "b"}, reference = "part_id", notNull = "a")
                @ExtractTable(version = "8", table = "nowhere", columns = "c", reference = "other_id")
                @ExtractTable(version = "9", table = "other", columns = "e", reference = "othr_id", key = "id")
                @ExtractTable(version = "10", table = "named", columns = "f", reference = "f")
                @ExtractTable(version = "11", table = "more", columns = "g", reference = "id")
                @ExtractTable(version = "12", table = "two", columns = "h", reference = "two_id", key = {"x", "y"})
                @ExtractTable(version = "13", table = "self", columns = "code", reference = "two_id")
                @MappedTable(name = "customer")
                class Customer {
                  @MappedId long id;
                  Long partId;
                  Long otherId;
                  Long twoId;

                  @MappedTable(name = "part")
                  static class PartOf {
                    @MappedId long id;
                    String a;
                    String b;
                    String z;
                  }

                  @MappedTable(name = "other")
                  static class Other {
                    @MappedId long number;
                    String e;
                  }

                  @MappedTable(name = "named")
                  static class Named {
                    @MappedId String name;
                    String f;
                  }

                  @MappedTable(name = "more")
                  static class More {
                    @MappedId long one;
                    @MappedId long two;
                    String g;
                  }

                  @MappedTable(name = "self")
                  static class Self {
                    @MappedId String code;
                  }
                }
                """))
        .containsExactly(
            "[invalid-member] The extraction of customer.a, b -> table part moves several columns, of which some may hold NULL",
            "[invalid-member] The extraction of customer.a, b -> table part makes a table of {\"id\", \"a\", \"b\"}, but its class maps {\"id\", \"a\", \"b\", \"z\"}",
            "[invalid-member] The extraction of customer.c -> table nowhere goes to nowhere, which no class of this build maps",
            "[invalid-member] The extraction of customer.e -> table other refers to it by othr_id, which Customer does not map",
            "[invalid-member] The extraction of customer.e -> table other refers by othr_id to the key {\"id\"}, but the class maps the key {\"number\"}",
            "[invalid-member] The extraction of customer.f -> table named refers to it by f, which is one of the columns that move",
            "[invalid-member] The extraction of customer.f -> table named numbers the values by name, which is of type varchar(255)",
            "[invalid-member] The extraction of customer.g -> table more refers to it by id, which is part of the primary key",
            "[invalid-member] The extraction of customer.g -> table more refers by id to one column, but the class maps the key {\"one\", \"two\"}",
            "[invalid-member] The extraction of customer.code -> table self moves code, which is part of the primary key",
            "[invalid-member] The extraction of customer.code -> table self numbers the values by code, which is of type varchar(255)",
            "[invalid-member] The extraction of customer.h gives table two a key of 2 columns, and two_id refers to it by one");
  }

  @Test
  void findsATypeThatNothingTells() {
    assertThat(
            Findings.headlines(
                """
                package shop;

                import io.concertina.*;
                import jakarta.persistence.*;
                import org.hibernate.annotations.*;
                import org.hibernate.type.SqlTypes;

                @Entity
                class Pupil {
                  @Id Long id;
                  @AddColumn(version = "3") @JdbcTypeCode(SqlTypes.VARCHAR) Long number;
                  @AddColumn(version = "4") Kind kind;
                  @AddColumn(version = "5") @Lob String essay;
                  @AddColumn(version = "6", type = "text") @Lob String told;
                }

                enum Kind {
                  X("x");

                  @EnumeratedValue final String code;

                  Kind(String code) {
                    this.code = code;
                  }
                }
                """))
        .containsExactlyInAnyOrder(
            "[invalid-member] Nothing tells the SQL type of pupil.number",
            "[invalid-member] Nothing tells the SQL type of pupil.kind",
            "[invalid-member] Nothing tells the SQL type of pupil.essay");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "uuid DEFAULT gen_random_uuid() | type = \"uuid\", defaultValue = \"gen_random_uuid()\"",
        "text NOT NULL | type = \"text\", notNull = true",
        "text COLLATE \\\"C\\\" | type = \"text\", collation = \"C\"",
        "integer GENERATED BY DEFAULT AS IDENTITY | type = \"integer\", identity = true",
        "integer REFERENCES x | type = \"integer\"  and for the rest a step of its own: @AddForeignKey",
        "numeric(3, 1) check (a > 0) unique | type = \"numeric(3, 1)\"  and for the rest a step of its own: @AddCheck, @AddUnique",
        "text); DROP TABLE customer; -- | type = \"text\"",
      })
  void aTypeIsATypeAndNothingElse(String type, String rewrite) {
    assertThat(Findings.printed(typed(type)))
        .singleElement()
        .asString()
        .contains("[invalid-member] ")
        .contains(" of @AddColumn on Customer is more than a type")
        .contains("safe: write  " + rewrite);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "timestamp(3) with time zone",
        "double precision",
        "character varying(20)",
        "text[]",
        "integer ARRAY[4]",
        "geometry(Point,4326)",
        "shop.mood",
        "\\\"Mood\\\"",
        "interval day to second(3)",
      })
  void everySpellingOfATypeIsOne(String type) {
    assertThat(Findings.printed(typed(type))).isEmpty();
  }

  private static String typed(String type) {
    return """
    package shop;
    import io.concertina.*;
    @MappedTable
    @AddColumn(version = "7", column = "token", type = "%s")
    class Customer { @MappedId long id; }
    """
        .formatted(type);
  }
}
