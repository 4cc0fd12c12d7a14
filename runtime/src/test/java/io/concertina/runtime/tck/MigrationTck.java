package io.concertina.runtime.tck;

import io.concertina.runtime.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What every database has to do the same way; each topic is an interface of its own. */
abstract class MigrationTck
    implements RenameTck,
        AddColumnTck,
        WriteCountTck,
        BackfillTck,
        BootTck,
        ColumnKindsTck,
        TransformTck,
        DropColumnTck,
        DropConstraintTck,
        AddIndexTck,
        NotNullTck,
        CheckTck,
        DefaultTck,
        DeletedOrphansTck,
        ForeignKeyTck,
        KeysTck,
        MessageTck,
        TableTck,
        PrimaryKeyTck,
        UniqueTck,
        RenameTableTck,
        ExtractTck,
        InlineTck,
        NormaliseTck,
        PartitionTableTck,
        IndexShapesTck,
        ReplaceTck,
        SplitTck,
        StateTck,
        TypeTck,
        FailureTck,
        GateTck,
        ControlTck,
        QuarantineTck,
        CopyRowsTck,
        CrashTck,
        WayDownTck,
        RecognisedTck,
        OvertakenTck,
        PairsTck {

  private TestDatabase database;

  @BeforeEach
  void createDatabase() {
    database = open();
  }

  @AfterEach
  void dropDatabase() {
    database.close();
  }

  @Override
  public TestDatabase database() {
    return database;
  }
}
