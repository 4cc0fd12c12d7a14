package io.concertina.runtime.tck;

import io.concertina.runtime.testing.CrashingDataSource.Death;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;

/**
 * The major versions between the oldest and the youngest. What dies at every statement, is
 * overtaken before every transaction or turns back at every event, does so on these two alone:
 * methods overridden without the annotation are no tests.
 */
@Tag("one-jdk")
abstract class PostgresBetweenTck extends MigrationTck
    implements EnumTck,
        IdentityTck,
        PartitionTck,
        PostgresOnlyTck,
        PostgresTypeTck,
        ServiceTriggersTck,
        RebuildRowsTck,
        RebuildTck,
        OrphanTck,
        ShadowTck {

  @Override
  public Death death(int stage) {
    return Death.KILLED_BEFORE;
  }

  @Override
  public Stream<DynamicTest> crashAtEveryStatementAndCommit() {
    return Stream.of();
  }

  @Override
  public boolean onePairAfterTheOther() {
    return false;
  }

  @Override
  public Stream<DynamicTest> overtakenBeforeEveryTransaction() {
    return Stream.of();
  }

  @Override
  public Stream<DynamicTest> upAfterAnInterruptedDownIsAPlainUp() {
    return Stream.of();
  }

  @Override
  public void crashAtEveryStatementAfterAComparisonThatFailed() {}

  @Override
  public void crashAtEveryStatementOfAnEnumValue() {}

  @Override
  public void crashAtEveryStatementOfAnEnumReplaced() {}

  @Override
  public void crashAtEveryStatementOfAnIdentity() {}

  @Override
  public void crashAtEveryStatementOfAPartitionedIndex() {}

  @Override
  public void crashAtEveryStatementOfAShadow() {}
}
