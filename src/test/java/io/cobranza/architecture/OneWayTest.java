package io.cobranza.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.cobranza.platform.database.Columns;
import io.cobranza.shared.FieldRules;
import io.cobranza.shared.Money;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;

/** What is done in many places is done in one way. */
@Tag("unit")
class OneWayTest {

  private static final Pattern BARE_ID =
      Pattern.compile("(case|invoice|customer|letter|review|promise)(Id)?");

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.cobranza");

  @Test
  void entitiesKeepCurrenciesNotTheirCodes() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Entity.class)
        .and(describe("hold a currency", field -> field.getName().matches("(?i).*currency")))
        .should()
        .haveRawType(Currency.class)
        .check(PRODUCT);
  }

  /** Whoever makes a currency of a word has to know what a wrong word means. */
  @Test
  void onlyRequestsAndRowsNameCurrenciesByTheirCode() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(Money.class, FieldRules.class, Columns.class)
        .should()
        .callMethod(Currency.class, "getInstance", String.class)
        .check(PRODUCT);
  }

  @Test
  void instantsAreReadAndWrittenInUtcByOneClass() {
    noClasses()
        .that(describe("do not say how", each -> !equivalentTo(Columns.class).test(each)))
        .should()
        .dependOnClassesThat(equivalentTo(Timestamp.class))
        .orShould()
        .callMethod(ResultSet.class, "getTimestamp", String.class)
        .orShould()
        .callMethod(LocalDateTime.class, "toInstant", ZoneOffset.class)
        .check(PRODUCT);
  }

  /**
   * Within an entity, its repository and an expression of a diagram an id is a number; whatever
   * leaves them says of what it is the id.
   */
  @Test
  void idsThatTravelSayOfWhatTheyAre() {
    codeUnits()
        .that()
        .areNotPrivate()
        .and()
        .areDeclaredInClassesThat(
            describe("are no entities or repositories", OneWayTest::passesIdsOn))
        .should(takeNoBareIds())
        .check(PRODUCT);
  }

  private static boolean passesIdsOn(JavaClass each) {
    return !each.isAnnotatedWith(Entity.class)
        && !each.isAnnotatedWith(Embeddable.class)
        && !each.isAssignableTo(Repository.class)
        && !each.getSimpleName().equals("ProcessTimetable");
  }

  private static ArchCondition<JavaCodeUnit> takeNoBareIds() {
    return new ArchCondition<>("take no bare ids") {
      @Override
      public void check(JavaCodeUnit unit, ConditionEvents events) {
        for (Parameter parameter : parametersOf(unit)) {
          boolean number = parameter.getType() == long.class || parameter.getType() == Long.class;
          if (number && BARE_ID.matcher(parameter.getName()).matches()) {
            events.add(
                SimpleConditionEvent.violated(unit, unit.getDescription() + " takes " + parameter));
          }
        }
      }
    };
  }

  private static Parameter[] parametersOf(JavaCodeUnit unit) {
    return unit instanceof JavaStaticInitializer
        ? new Parameter[0]
        : ((Executable) unit.reflect()).getParameters();
  }
}
