package io.concertina.runtime.database;

import io.concertina.migration.Identifier;
import io.concertina.migration.Operation;
import io.concertina.migration.Table;
import io.concertina.runtime.database.Batches.KeyColumn;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** SQLite has one path; what a trigger names is looked for when it fires. */
final class SqliteSyncTriggers implements SyncTriggers {

  private final Session session;
  private final Names names;

  SqliteSyncTriggers(Session session, Names names) {
    this.session = session;
    this.names = names;
  }

  /** Without those that stand in for a NOT NULL: a change that is settled finds them by name. */
  @Override
  public List<Installed> installed() throws SQLException {
    return named("name NOT GLOB '*_g[iu]'");
  }

  @Override
  public List<Installed> guards() throws SQLException {
    return named("name GLOB '*_g[iu]'");
  }

  private List<Installed> named(String condition) throws SQLException {
    return session.rows(
        "SELECT tbl_name, name FROM main.sqlite_schema WHERE type = 'trigger' AND name GLOB 'concertina_*' AND %s ORDER BY name"
            .formatted(condition),
        row ->
            new Installed(
                new Table("", row.getString(1)),
                row.getString(2),
                List.of("DROP TRIGGER main." + Identifier.quote(row.getString(2))),
                true));
  }

  @Override
  public Optional<Obstacle> complete(Evaluation evaluation, List<String> triggers)
      throws SQLException {
    keep(evaluation);
    return new SqliteTrial(session, names, evaluation, triggers).failure();
  }

  /** What the triggers keep goes where the backfill's goes, and does so before that begins. */
  private void keep(Evaluation evaluation) throws SQLException {
    for (Operation.Fill fill : evaluation.fills()) {
      if (fill.keep() && !fill.key().isEmpty()) {
        session.execute(
            SqliteBatches.undoTable(
                names,
                evaluation.version(),
                SqliteRow.path(
                    session,
                    Names.undoName(evaluation.version()),
                    fill.table(),
                    fill.key().stream().map(name -> new KeyColumn(name, "")).toList())));
      }
    }
  }
}
