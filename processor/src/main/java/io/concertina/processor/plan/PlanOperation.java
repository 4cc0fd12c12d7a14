package io.concertina.processor.plan;

import io.concertina.migration.Operation;
import io.concertina.migration.Phase;

/** One thing that a migration does, free of any dialect. */
public sealed interface PlanOperation
    permits ChangeDefault,
        ChangeType,
        CommentColumn,
        CopyIndexes,
        CreateCheck,
        CreateColumn,
        CreateEnumValue,
        CreateForeignKey,
        CreateIndex,
        CreateTable,
        CreateKey,
        CreateUnique,
        DiscardColumn,
        DiscardTable,
        FillColumn,
        GenerateColumn,
        Loosen,
        LoosenGroup,
        LoosenPair,
        MoveColumn,
        MoveTable,
        PrepareKey,
        NameTable,
        NumberColumn,
        RemoveCheck,
        RemoveConstraint,
        RemoveIndex,
        RequireValue,
        RestoreColumn,
        RunScript,
        SettleGroup,
        SettlePair,
        SyncFill,
        SyncGroup,
        SyncPair,
        TransformColumn,
        UnsyncFill,
        ValidateCheck,
        ValidateForeignKey,
        VerifyDistinct,
        VerifyRows {

  /** Unique in the migration and its direction: {@code fill-full_name}. */
  String id();

  /** The phase it belongs to. */
  Phase phase();

  /** What the checksum is taken of. */
  Canonical canonical();

  /** The operation of the contract, with the SQL of both databases. */
  Operation render(Dialects dialects);
}
