package io.concertina.runtime.fault;

import io.concertina.runtime.testing.PostgresTestDatabase;
import io.concertina.runtime.testing.TestDatabase;
import javax.sql.DataSource;

/** Who migrates and who writes in a fault test, and what else stands around the tables. */
enum Surroundings {
  /** One role that may do all, and nothing else. */
  PLAIN {
    @Override
    void settle(TestDatabase database) {}

    @Override
    String migrator(TestDatabase database) {
      return database.url();
    }

    @Override
    DataSource service(TestDatabase database) {
      return database.dataSource();
    }
  },

  /**
   * Row security that holds for owners too, a role that migrates but is no superuser and owns one
   * of the tables only, another one that serves, settings of both and of the database, and triggers
   * of the service's own that touch, audit and validate.
   */
  HOSTILE {
    @Override
    void settle(TestDatabase database) {
      String here = database.query("SELECT current_database()").get(0);
      database.execute(
          role("fault_migrator", "LOGIN PASSWORD 'secret' BYPASSRLS"),
          role("fault_service", "LOGIN PASSWORD 'secret'"),
          role("fault_keeper", "NOLOGIN"),
          "GRANT fault_keeper TO fault_migrator",
          "GRANT USAGE, CREATE ON SCHEMA public TO fault_migrator, fault_keeper",
          "ALTER TABLE client OWNER TO fault_migrator",
          "ALTER TABLE ledger OWNER TO fault_keeper",
          "GRANT SELECT, INSERT, UPDATE, DELETE ON client, ledger TO fault_service",
          "ALTER TABLE client ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY",
          "ALTER TABLE ledger ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY",
          "CREATE POLICY serves ON client TO fault_service USING (true) WITH CHECK (true)",
          "CREATE POLICY serves ON ledger TO fault_service USING (true) WITH CHECK (true)");
      database.execute(
          "ALTER TABLE client ADD COLUMN updated_at timestamptz",
          "ALTER TABLE ledger ADD COLUMN updated_at timestamptz",
          "CREATE TABLE audit (at timestamptz DEFAULT now(), what text, who text)",
          "GRANT INSERT ON audit TO fault_migrator, fault_service",
          "CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.updated_at :="
              + " clock_timestamp(); RETURN NEW; END $$",
          // By the path of whoever writes.
          "CREATE FUNCTION audit() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO audit"
              + " (what, who) VALUES (TG_OP || ' ' || TG_TABLE_NAME, session_user); RETURN NULL;"
              + " END $$",
          "CREATE FUNCTION validate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.score < 0"
              + " THEN RAISE EXCEPTION 'no debts'; END IF; RETURN NEW; END $$",
          "CREATE TRIGGER touched BEFORE INSERT OR UPDATE ON client FOR EACH ROW EXECUTE FUNCTION"
              + " touch()",
          "CREATE TRIGGER valid BEFORE INSERT OR UPDATE OF score ON client FOR EACH ROW EXECUTE"
              + " FUNCTION validate()",
          "CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON client FOR EACH ROW EXECUTE"
              + " FUNCTION audit()",
          "CREATE TRIGGER touched BEFORE UPDATE ON ledger FOR EACH ROW EXECUTE FUNCTION touch()",
          "CREATE TRIGGER audited AFTER UPDATE ON ledger FOR EACH STATEMENT EXECUTE FUNCTION"
              + " audit()");
      database.execute(
          "CREATE SCHEMA odd",
          "GRANT USAGE ON SCHEMA odd TO PUBLIC",
          "CREATE FUNCTION odd.never(varchar, varchar) RETURNS boolean IMMUTABLE LANGUAGE sql AS"
              + " 'SELECT false'",
          // A better match for two varchars than PostgreSQL's own.
          "CREATE OPERATOR odd.= (LEFTARG = varchar, RIGHTARG = varchar, FUNCTION = odd.never)",
          "ALTER DATABASE " + here + " SET DateStyle = 'German, YMD'",
          "ALTER DATABASE " + here + " SET statement_timeout = '4s'",
          "ALTER DATABASE " + here + " SET lc_messages = 'C'");
      for (String setting :
          new String[] {
            "search_path = public, odd",
            "TimeZone = 'Pacific/Chatham'",
            "DateStyle = 'SQL, DMY'",
            "IntervalStyle = 'sql_standard'",
            "quote_all_identifiers = on",
            "statement_timeout = '300ms'",
            "lock_timeout = '100ms'",
            "idle_in_transaction_session_timeout = '300ms'",
            "default_transaction_isolation = 'serializable'",
            "plan_cache_mode = 'force_generic_plan'",
            "extra_float_digits = -5"
          }) {
        database.execute("ALTER ROLE fault_migrator IN DATABASE " + here + " SET " + setting);
      }
      for (String setting :
          new String[] {
            "search_path = odd, public", "TimeZone = 'America/St_Johns'", "DateStyle = 'ISO, DMY'"
          }) {
        database.execute("ALTER ROLE fault_service IN DATABASE " + here + " SET " + setting);
      }
    }

    @Override
    String migrator(TestDatabase database) {
      return as("fault_migrator", database);
    }

    @Override
    DataSource service(TestDatabase database) {
      return ((PostgresTestDatabase) database).dataSource("fault_service", "secret");
    }
  };

  /** Makes them, around tables that are there. */
  abstract void settle(TestDatabase database);

  /** The URL by which the role connects that migrates. */
  abstract String migrator(TestDatabase database);

  /** The connections of those who write. */
  abstract DataSource service(TestDatabase database);

  /** Roles are the server's, and there for the next database too. */
  private static String role(String name, String attributes) {
    return "DO $$BEGIN CREATE ROLE %s %s; EXCEPTION WHEN duplicate_object THEN NULL; END$$"
        .formatted(name, attributes);
  }

  private static String as(String role, TestDatabase database) {
    String url = database.url().replaceFirst("\\?.*", "");
    return url + "?user=" + role + "&password=secret";
  }
}
