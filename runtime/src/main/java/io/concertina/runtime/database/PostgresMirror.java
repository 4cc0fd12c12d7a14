package io.concertina.runtime.database;

import static io.concertina.migration.Identifier.quote;
import static java.util.stream.Collectors.joining;

import io.concertina.migration.Operation.RebuildTable;
import io.concertina.migration.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The triggers that write to a twin what is written to the table whose place it is to take. */
final class PostgresMirror {

  private final Session session;
  private final Names names;
  private final RebuildTable rebuild;
  private final Map<String, String> operators = new HashMap<>();

  PostgresMirror(Session session, Names names, RebuildTable rebuild) {
    this.session = session;
    this.names = names;
    this.rebuild = rebuild;
  }

  /**
   * Writes to the twin what a writer did to the table, in the writer's transaction. A row that is
   * there already was copied, or had its key changed to this one: the last writer's values count.
   * As it runs with the rights of the owner, a writer needs none on the twin.
   */
  List<String> made() throws SQLException {
    List<String> columns = rows().columns();
    List<String> key = rebuild.twinKey();
    operators();
    String twin = names.of(rebuild.twin());
    String identity =
        Stream.concat(rebuild.key().stream(), rebuild.twinKey().stream())
            .distinct()
            .map(c -> "NOT (" + equal("OLD.", c, "NEW.") + ")")
            .collect(joining(" OR "));
    String update =
        columns.stream()
            .filter(c -> !key.contains(c))
            .map(c -> "%1$s = excluded.%1$s".formatted(quote(c)))
            .collect(joining(", "));
    String body =
        """
        #variable_conflict use_column
        BEGIN
          IF TG_OP = 'TRUNCATE' THEN
            TRUNCATE %1$s;
            RETURN NULL;
          END IF;
          IF TG_OP = 'DELETE' OR (TG_OP = 'UPDATE' AND (%2$s)) THEN
            DELETE FROM %1$s AS t WHERE %3$s;
            IF NOT FOUND AND current_setting('transaction_isolation') <> 'read committed' THEN
              -- A copy that this transaction does not see ends it, as one that it would change.
              INSERT INTO %1$s AS t (%4$s) VALUES (%8$s)
              ON CONFLICT (%6$s) DO %7$s;
              DELETE FROM %1$s AS t WHERE %3$s;
            END IF;
          END IF;
          IF TG_OP <> 'DELETE' THEN
            INSERT INTO %1$s AS t (%4$s) VALUES (%5$s)
            ON CONFLICT (%6$s) DO %7$s;%9$s
          END IF;
          RETURN NULL;
        END"""
            .formatted(
                twin,
                identity,
                Stream.concat(rebuild.key().stream(), key.stream())
                    .distinct()
                    .map(c -> equal("t.", c, "OLD."))
                    .collect(joining(" AND ")),
                quote(columns),
                columns.stream().map(c -> "NEW." + quote(c)).collect(joining(", ")),
                quote(key),
                update.isEmpty() ? "NOTHING" : "UPDATE SET " + update + sameRow(),
                columns.stream().map(c -> "OLD." + quote(c)).collect(joining(", ")),
                rows().narrower() ? clash(columns) : "");
    String function = own(rebuild.twin().name());
    String name = "zz_" + rebuild.twin().name();
    String execute = " EXECUTE FUNCTION " + function + "()";
    String on = " ON " + names.of(rebuild.table()) + " FOR EACH ";
    List<String> statements = new ArrayList<>();
    statements.add(
        "CREATE OR REPLACE FUNCTION %s() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path TO %s AS $concertina$\n%s\n$concertina$"
            .formatted(function, path(), body));
    // Whoever may execute it could let a trigger of his own write to the twin.
    statements.addAll(
        new PostgresGrants(session)
            .closed("FUNCTION", function + "()", quote(names.schemaOf(rebuild.table()))));
    statements.add("ALTER FUNCTION " + function + "() OWNER TO " + owner());
    statements.add("REVOKE ALL ON FUNCTION " + function + "() FROM PUBLIC");
    statements.add(
        "CREATE TRIGGER %s AFTER TRUNCATE%sSTATEMENT%s".formatted(quote(name + "_t"), on, execute));
    statements.add(
        "CREATE TRIGGER %s AFTER INSERT OR UPDATE OR DELETE%sROW%s"
            .formatted(quote(name), on, execute));
    return statements;
  }

  /** Where the twin's key is the narrower one, two rows may have it. */
  private String sameRow() {
    List<String> more = rebuild.key().stream().filter(c -> !rebuild.twinKey().contains(c)).toList();
    return more.isEmpty()
        ? ""
        : more.stream()
            .map(c -> equal("t.", c, "excluded."))
            .collect(joining(" AND ", " WHERE ", ""));
  }

  /**
   * A row of another partition has the place: for a moment, where keys pass from row to row, or to
   * stay. The last writer has it, and the key is noted to be looked at before the swap. The note is
   * locked, so that it is taken away only when what it tells of is committed.
   */
  private String clash(List<String> columns) {
    List<String> key = rebuild.twinKey();
    return """

            IF NOT FOUND THEN
              INSERT INTO %1$s (%2$s) VALUES (%3$s)
              ON CONFLICT (%2$s) DO UPDATE SET (%2$s) = ROW(%4$s);
              UPDATE %5$s AS t SET %6$s WHERE %7$s;
            END IF;"""
        .formatted(
            names.of(PostgresTwinRows.clashes(rebuild.twin())),
            quote(key),
            key.stream().map(c -> "NEW." + quote(c)).collect(joining(", ")),
            key.stream().map(c -> "excluded." + quote(c)).collect(joining(", ")),
            names.of(rebuild.twin()),
            columns.stream()
                .filter(c -> !key.contains(c))
                .map(c -> "%1$s = NEW.%1$s".formatted(quote(c)))
                .collect(joining(", ")),
            key.stream().map(c -> equal("t.", c, "NEW.")).collect(joining(" AND ")));
  }

  /**
   * Nothing that a writer can make is called with the rights of the owner: an operator of a type's
   * own would be taken before the one that PostgreSQL has for all that can become a text.
   */
  private String equal(String row, String column, String other) {
    return "%1$s%2$s OPERATOR(%4$s.=) %3$s%2$s"
        .formatted(row, quote(column), other, operators.getOrDefault(column, "pg_catalog"));
  }

  /** The schema of the operator: that of the type, where an extension has brought it. */
  private void operators() throws SQLException {
    session
        .rows(
            """
            WITH RECURSIVE base AS (
              SELECT a.attname, t.oid, t.typtype, t.typbasetype, t.typnamespace
              FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
              WHERE a.attrelid = to_regclass(?) AND a.attnum > 0 AND NOT a.attisdropped
              UNION ALL
              SELECT b.attname, t.oid, t.typtype, t.typbasetype, t.typnamespace
              FROM base b JOIN pg_catalog.pg_type t ON b.typtype = 'd' AND t.oid = b.typbasetype)
            SELECT b.attname, CASE WHEN b.typtype = 'b' THEN quote_ident(n.nspname) ELSE 'pg_catalog' END
            FROM base b JOIN pg_catalog.pg_namespace n ON n.oid = b.typnamespace
            WHERE b.typtype <> 'd'""",
            row -> List.of(row.getString(1), row.getString(2)),
            regclass())
        .forEach(found -> operators.put(found.get(0), found.get(1)));
  }

  /**
   * Where a check, an index or a domain of the table calls a function of the user's, that may look
   * for names by a path: the migrator's, never first what a writer made for the moment.
   */
  private String path() throws SQLException {
    boolean calls =
        session
            .rows(
                """
                SELECT EXISTS (
                  SELECT 1 FROM pg_catalog.pg_depend d
                  WHERE d.refclassid = 'pg_catalog.pg_proc'::regclass AND (
                    (d.classid = 'pg_catalog.pg_constraint'::regclass AND d.objid IN (
                      SELECT c.oid FROM pg_catalog.pg_constraint c WHERE c.conrelid = to_regclass(?)
                        OR c.contypid IN (SELECT a.atttypid FROM pg_catalog.pg_attribute a WHERE a.attrelid = to_regclass(?))))
                    OR (d.classid = 'pg_catalog.pg_class'::regclass AND d.objid IN (
                      SELECT i.indexrelid FROM pg_catalog.pg_index i WHERE i.indrelid = to_regclass(?)))
                    OR (d.classid = 'pg_catalog.pg_attrdef'::regclass AND d.objid IN (
                      SELECT f.oid FROM pg_catalog.pg_attrdef f JOIN pg_catalog.pg_attribute a ON a.attrelid = f.adrelid AND a.attnum = f.adnum
                      WHERE f.adrelid = to_regclass(?) AND a.attgenerated <> ''))))""",
                row -> row.getBoolean(1),
                regclass(),
                regclass(),
                regclass(),
                regclass())
            .get(0);
    return calls
        ? PostgresPath.pinned(session, names, names.schemaOf(rebuild.table()))
        : "pg_catalog, pg_temp";
  }

  /** The function has the rights of whoever owns the table, no more. */
  private String owner() throws SQLException {
    return session
        .rows(
            "SELECT quote_ident(pg_get_userbyid(relowner)) FROM pg_catalog.pg_class WHERE oid = to_regclass(?)",
            row -> row.getString(1),
            regclass())
        .get(0);
  }

  /** The statements that take those of a twin away; none where there are none. */
  List<String> dropped(Table twin) throws SQLException {
    String on = " ON " + names.of(rebuild.table());
    return isThere(twin)
        ? List.of(
            "DROP TRIGGER " + quote("zz_" + twin.name()) + on,
            "DROP TRIGGER " + quote("zz_" + twin.name() + "_t") + on,
            "DROP FUNCTION " + own(twin.name()) + "()")
        : List.of();
  }

  boolean isThere(Table twin) throws SQLException {
    return !session
        .rows(
            "SELECT 1 FROM pg_catalog.pg_trigger WHERE tgrelid = to_regclass(?) AND tgname = ?",
            row -> row.getInt(1),
            regclass(),
            "zz_" + twin.name())
        .isEmpty();
  }

  private PostgresTwinRows rows() {
    return new PostgresTwinRows(session, names, rebuild);
  }

  /** An object in the schema of the table. */
  private String own(String name) {
    return names.of(new Table(rebuild.table().schema(), name));
  }

  private String regclass() {
    return PostgresDatabase.regclass(names, rebuild.table().schema(), rebuild.table().name());
  }
}
