package io.concertina.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String ROOT = "io.concertina.processor";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void arrowsRunOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("root")
        .definedBy(ROOT)
        .layer("read")
        .definedBy(ROOT + ".read")
        .layer("write")
        .definedBy(ROOT + ".write")
        .layer("rule")
        .definedBy(ROOT + ".rule")
        .layer("step")
        .definedBy(ROOT + ".step")
        .layer("sql")
        .definedBy(ROOT + ".sql")
        .layer("plan")
        .definedBy(ROOT + ".plan")
        .layer("model")
        .definedBy(ROOT + ".model")
        .whereLayer("root")
        .mayOnlyAccessLayers("read", "write", "rule", "step", "sql", "plan", "model")
        .whereLayer("read")
        .mayOnlyAccessLayers("step", "sql", "model")
        .whereLayer("write")
        .mayOnlyAccessLayers("step", "plan", "model")
        .whereLayer("rule")
        .mayOnlyAccessLayers("step", "sql", "model")
        .whereLayer("step")
        .mayOnlyAccessLayers("sql", "plan", "model")
        .whereLayer("sql")
        .mayOnlyAccessLayers("plan", "model")
        .whereLayer("plan")
        .mayOnlyAccessLayers("model")
        .whereLayer("model")
        .mayNotAccessAnyLayer()
        .check(CLASSES);
  }

  @Test
  void onlyTheEdgesKnowJavac() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT, ROOT + ".read", ROOT + ".write")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javax.lang.model..", "javax.annotation.processing..", "com.sun.source..")
        .check(CLASSES);
  }

  /** JavaPoet wants modifiers, and the elements that a file is made of. */
  @Test
  void theWriterKnowsElementsOnlyByName() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".write")
        .should()
        .dependOnClassesThat(
            resideInAPackage("javax.lang.model..")
                .and(not(nameMatching("javax\\.lang\\.model\\.element\\.(Modifier|Element)"))))
        .check(CLASSES);
  }

  @Test
  void theRuntimeIsNeverMet() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.concertina.runtime..", "java.sql..")
        .check(CLASSES);
  }
}
