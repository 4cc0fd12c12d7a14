package io.concertina.processor.plan;

/** What PostgreSQL locks, for the reader of a plan. */
final class Locks {

  static final String NONE = "";

  static final String CATALOGUE = "ACCESS EXCLUSIVE, catalogue only";

  static final String REWRITE = "ACCESS EXCLUSIVE while every row and every index is written anew";

  static final String TRIGGER = "SHARE ROW EXCLUSIVE, catalogue only";

  static final String TRIGGERS = "SHARE ROW EXCLUSIVE on both tables, catalogue only";

  /** DROP TRIGGER takes more than CREATE TRIGGER. */
  static final String DROP_TRIGGER = CATALOGUE;

  static final String COMMENT = "SHARE UPDATE EXCLUSIVE, catalogue only";

  static final String VALIDATE =
      "ACCESS EXCLUSIVE, catalogue only; SHARE UPDATE EXCLUSIVE while it scans the table, blocks no"
          + " one";

  static final String VALIDATE_ONLY =
      "SHARE UPDATE EXCLUSIVE while it scans the table, blocks no one";

  static final String TYPE = "the type alone, catalogue only";

  static final String FOREIGN_KEY = "SHARE ROW EXCLUSIVE on both tables, catalogue only";

  static final String VALIDATE_FOREIGN_KEY =
      "SHARE UPDATE EXCLUSIVE while it scans the table, ROW SHARE on the other, blocks no one";

  /** Of a foreign key both tables. */
  static final String DROP_CONSTRAINT = CATALOGUE;

  static final String BUILD_INDEX = "SHARE UPDATE EXCLUSIVE, scans the table twice, blocks no one";

  static final String DROP_INDEX = "SHARE UPDATE EXCLUSIVE, waits for readers, blocks no one";

  private Locks() {}
}
