package io.concertina.processor.plan;

import io.concertina.migration.Operation;
import io.concertina.migration.Phase;

/** One thing that a migration does, free of any dialect. */
public sealed interface PlanOperation
    permits ChangeDefault,
        ChangeType,
        CommentColumn,
        CopyIndexes,
        CopyRows,
        CreateCheck,
        CreateColumn,
        CreateEnum,
        CreateEnumValue,
        CreateForeignKey,
        CreateIndex,
        CreatePart,
        CreateTable,
        CreateKey,
        CreateLike,
        CreateUnique,
        CreateValues,
        DiscardColumn,
        DiscardTable,
        DropPart,
        FillColumn,
        GenerateColumn,
        Loosen,
        LoosenGroup,
        LoosenPair,
        MoveColumn,
        MoveRows,
        MoveTable,
        PrepareKey,
        RebuildTable,
        NameTable,
        NumberColumn,
        RemoveCheck,
        RemoveConstraint,
        RemoveEnum,
        RemoveIndex,
        RequireValue,
        RestoreColumn,
        RunScript,
        SettleGroup,
        SettlePair,
        ShadowColumn,
        SettleTables,
        SettleValues,
        SyncFill,
        SyncGroup,
        SyncPair,
        SyncTables,
        SyncValues,
        TakeColumn,
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
