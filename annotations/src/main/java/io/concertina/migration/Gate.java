package io.concertina.migration;

/**
 * What the contract phase of a migration takes away, so that the runtime can find out who still
 * needs it before it does.
 *
 * @param opened the version that opened the change; the migration's own where one version does both
 * @param table the table concerned
 * @param gone the column that goes: no instance may map it any more; {@link #TABLE} if all of the
 *     table goes; empty if nothing goes
 * @param needed the column that writers have to fill by themselves from then on: every instance
 *     that maps the table must map it; empty if none
 * @param counter the counter that the triggers of the open change advance with each write that
 *     needs them: on PostgreSQL a sequence of that name in the table's schema, on SQLite the row of
 *     that name in {@code concertina_writes}; empty if there are no triggers
 */
public record Gate(Version opened, Table table, String gone, String needed, String counter) {

  /** What goes where all of the table does. */
  public static final String TABLE = "*";

  /** Nothing is taken away. */
  public static final Gate NONE = new Gate(Version.of("0"), new Table("", ""), "", "", "");
}
