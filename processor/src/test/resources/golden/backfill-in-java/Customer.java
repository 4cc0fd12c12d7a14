package shop;

import io.concertina.AcceptRisk;
import io.concertina.Backfill;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.RenameColumn;
import io.concertina.Row;
import io.concertina.RowTransform;
import shop.text.List;
import shop.text.NormalizePhone;

@MappedTable
@Backfill(
    version = "9.3",
    column = "tags",
    using = List.class,
    irreversible = "the order of tags never meant anything")
public class Customer {
  @MappedId long id;

  @RenameColumn(version = "3", from = "land")
  String country;

  @Backfill(
      version = "9",
      using = NormalizePhone.class,
      reads = {"phone", "country"},
      where = "phone IS NOT NULL",
      sqliteWhere = "phone NOT NULL",
      keep = true)
  String phone;

  @Backfill(version = "9.1", using = Initials.class, reads = "name", where = "initials IS NULL")
  String initials;

  @Backfill(version = "9.2", using = Initials.class, undo = "'?'")
  String name;

  @Backfill(version = "9.4", using = Score.Rounded.class)
  @AcceptRisk(rule = "backfill-overwrite-not-undoable", reason = "the score is computed nightly")
  int score;

  String tags;

  /** The first letter of each word. */
  public static final class Initials implements RowTransform {
    @Override
    public Object apply(Row row) {
      String name = row.text("name");
      return name == null ? null : name.replaceAll("(\\S)\\S*\\s*", "$1");
    }
  }

  /** Around a transform, one level deeper. */
  public interface Score {

    /** A record may be a transform, too. */
    record Rounded() implements RowTransform {
      @Override
      public Object apply(Row row) {
        Long score = row.integer("score");
        return score == null ? null : score / 10 * 10;
      }
    }
  }
}
