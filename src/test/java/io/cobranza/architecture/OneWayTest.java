package io.cobranza.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.cobranza.platform.database.Columns;
import io.cobranza.shared.FieldRules;
import io.cobranza.shared.Money;
import jakarta.persistence.Entity;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is done in many places is done in one way. */
@Tag("unit")
class OneWayTest {

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
}
