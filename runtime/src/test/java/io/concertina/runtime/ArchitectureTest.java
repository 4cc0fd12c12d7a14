package io.concertina.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The arrows between the packages run one way, and the runtime needs nothing but the JDK. */
class ArchitectureTest {

  private static final JavaClasses RUNTIME =
      new ClassFileImporter()
          .importUrl(Concertina.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void arrowsRunOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("report")
        .definedBy("io.concertina.runtime.report")
        .layer("database")
        .definedBy("io.concertina.runtime.database")
        .layer("backfill")
        .definedBy("io.concertina.runtime.backfill")
        .layer("boot")
        .definedBy("io.concertina.runtime.boot")
        .layer("facade")
        .definedBy("io.concertina.runtime")
        .whereLayer("facade")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("boot")
        .mayOnlyBeAccessedByLayers("facade")
        .whereLayer("backfill")
        .mayOnlyBeAccessedByLayers("boot", "facade")
        .whereLayer("database")
        .mayOnlyBeAccessedByLayers("backfill", "boot", "facade")
        .whereLayer("report")
        .mayOnlyBeAccessedByLayers("database", "backfill", "boot", "facade")
        .check(RUNTIME);
  }

  @Test
  void needsNothingButTheJdkAndTheContract() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "javax.sql",
            "jdk.jfr",
            "io.concertina",
            "io.concertina.migration",
            "io.concertina.runtime..",
            // Annotations of which nothing is left to load at run time.
            "org.jspecify.annotations")
        .check(RUNTIME);
  }

  @Test
  void hasNoPackageBelowTheSecondLevel() {
    classes()
        .should()
        .resideInAnyPackage("io.concertina.runtime", "io.concertina.runtime.*")
        .check(RUNTIME);
  }

  /** The text of a schema is cut as SQLite cuts it: a pattern takes a part of a name for a name. */
  @Test
  void patternsDoNotReadTheSchemaOfSqlite() {
    noClasses()
        .that()
        .haveSimpleNameStartingWith("Sqlite")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.regex")
        .orShould()
        .callMethod(String.class, "matches", String.class)
        .orShould()
        .callMethod(String.class, "replaceAll", String.class, String.class)
        .orShould()
        .callMethod(String.class, "replaceFirst", String.class, String.class)
        .orShould()
        .callMethod(String.class, "equalsIgnoreCase", String.class)
        .check(RUNTIME);
  }

  /** Where the common pool has one thread, a test that needs two would wait for ever. */
  @Test
  void testsDoNotUseTheCommonPool() {
    noClasses()
        .should()
        .callMethod(CompletableFuture.class, "runAsync", Runnable.class)
        .orShould()
        .callMethod(CompletableFuture.class, "supplyAsync", Supplier.class)
        .check(
            new ClassFileImporter()
                .importUrl(
                    ArchitectureTest.class.getProtectionDomain().getCodeSource().getLocation()));
  }
}
