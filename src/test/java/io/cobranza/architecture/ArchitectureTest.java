package io.cobranza.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.cobranza.CobranzaApplication;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.cobranza");

  @Test
  void capabilitiesUseEachOtherWithoutCycles() {
    ApplicationModules.of(CobranzaApplication.class).verify();
  }

  @Test
  void onlyTheProcessPackageKnowsTheEngine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.cobranza.process..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.camunda..")
        .check(PRODUCT);
  }

  @Test
  void nobodyDependsOnTheProcessPackage() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.cobranza.process..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.cobranza.process..")
        .check(PRODUCT);
  }

  @Test
  void theTimeComesFromTheClock() {
    noClasses()
        .should()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .check(PRODUCT);
  }
}
