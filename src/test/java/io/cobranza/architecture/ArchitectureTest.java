package io.cobranza.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.cobranza.CobranzaApplication;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Lazy;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.web.bind.annotation.RequestBody;

class ArchitectureTest {

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.cobranza");

  @Test
  void capabilitiesUseEachOtherWithoutCycles() {
    ApplicationModules.of(CobranzaApplication.class).verify();
  }

  /** Whoever reads a room need not know the rooms above it. */
  @Test
  void arrowsBetweenTheWingsRunDownwards() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("process")
        .definedBy("io.cobranza.process..")
        .layer("demo")
        .definedBy("io.cobranza.demo..")
        .layer("desk")
        .definedBy("io.cobranza.desk..")
        .layer("letters")
        .definedBy("io.cobranza.letters..")
        .layer("practice")
        .definedBy("io.cobranza.practice..")
        .layer("ledger")
        .definedBy("io.cobranza.ledger..")
        .layer("platform")
        .definedBy("io.cobranza.platform..")
        .layer("shared")
        .definedBy("io.cobranza.shared..")
        .whereLayer("process")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("demo")
        .mayOnlyBeAccessedByLayers("process")
        .whereLayer("desk")
        .mayOnlyBeAccessedByLayers("process", "demo")
        .whereLayer("letters")
        .mayOnlyBeAccessedByLayers("process", "demo", "desk")
        .whereLayer("practice")
        .mayOnlyBeAccessedByLayers("process", "demo", "desk", "letters")
        .whereLayer("ledger")
        .mayOnlyBeAccessedByLayers("process", "demo", "desk", "letters", "practice")
        .whereLayer("shared")
        .mayOnlyBeAccessedByLayers(
            "process", "demo", "desk", "letters", "practice", "ledger", "platform")
        .check(PRODUCT);
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

  /** Whoever needs more is two: what belongs together has a name of its own. */
  @Test
  void nothingIsMadeOfMoreThanEight() {
    constructors()
        .that(are(not(madeOfJson())))
        .and()
        .areDeclaredInClassesThat(describe("are no enums", each -> !each.isEnum()))
        .should()
        .haveRawParameterTypes(describe("at most eight", types -> types.size() <= 8))
        .check(PRODUCT);
  }

  /**
   * The body of a request is made by Jackson from named fields, never by position; read in parts,
   * it would let a misspelt field pass.
   */
  private static DescribedPredicate<JavaConstructor> madeOfJson() {
    Set<JavaClass> bodies =
        PRODUCT.stream()
            .flatMap(each -> each.getMethods().stream())
            .flatMap(method -> method.getParameters().stream())
            .filter(parameter -> parameter.isAnnotatedWith(RequestBody.class))
            .map(JavaParameter::getRawType)
            .collect(Collectors.toSet());
    return describe(
        "made by Jackson alone",
        made -> bodies.contains(made.getOwner()) && made.getCallsOfSelf().isEmpty());
  }

  /** Two that need each other to begin are broken apart, not told to look the other way. */
  @Test
  void nobodyWaitsLazilyForACircle() {
    noClasses().should().dependOnClassesThat().areAssignableTo(Lazy.class).check(PRODUCT);
  }
}
