package io.cobranza.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.cobranza.practice.cases.CollectionProcess;
import io.cobranza.process.engine.ProcessLimits;
import io.cobranza.process.engine.ProcessTimetable;
import jakarta.persistence.Entity;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Whoever asks must be able to ask twice. Followed through the product's own code, call by call;
 * what an interface hides is taken by its name alone.
 */
@Tag("unit")
class QueriesChangeNothingTest {

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.cobranza");

  private static final Pattern QUESTION =
      Pattern.compile(
          "(find|get|of|is|decides|has|was|may|last|next|current|count|with|still|day)([A-Z].*)?");
  private static final Pattern ASKED_OF_THE_ENGINE =
      Pattern.compile("create.*Query|get.*|evaluate.*|new.*");
  private static final Pattern WRITE = Pattern.compile("(save|delete|insert|update|flush).*");

  /** What a method does itself that is more than asking; empty if it only asks. */
  private static List<String> changes(JavaCodeUnit method) {
    Stream<String> calls =
        accesses(method).filter(QueriesChangeNothingTest::writes).map(JavaAccess::getDescription);
    Stream<String> fields =
        method.isConstructor()
            ? Stream.of()
            : method.getFieldAccesses().stream()
                .filter(access -> access.getAccessType() == JavaFieldAccess.AccessType.SET)
                .filter(access -> access.getTargetOwner().isAnnotatedWith(Entity.class))
                .map(JavaAccess::getDescription);
    return Stream.concat(calls, fields).toList();
  }

  private static Stream<JavaAccess<?>> accesses(JavaCodeUnit method) {
    return Stream.concat(
        method.getCallsFromSelf().stream(), method.getCodeUnitReferencesFromSelf().stream());
  }

  private static boolean writes(JavaAccess<?> call) {
    JavaClass owner = call.getTargetOwner();
    String name = call.getTarget().getName();
    if (owner.isAssignableTo(Repository.class)) {
      return WRITE.matcher(name).matches();
    }
    if (owner.getPackageName().equals("org.camunda.bpm.engine")
        && owner.getSimpleName().endsWith("Service")) {
      return !ASKED_OF_THE_ENGINE.matcher(name).matches();
    }
    return owner.isEquivalentTo(JdbcClient.StatementSpec.class) && name.equals("update")
        || owner.isAssignableTo(ApplicationEventPublisher.class) && name.equals("publishEvent")
        || owner.isEquivalentTo(CollectionProcess.class) && !QUESTION.matcher(name).matches();
  }

  /** The first way found from the question to something that changes; empty if there is none. */
  private static List<String> wayToAChange(JavaCodeUnit question) {
    Map<JavaCodeUnit, JavaCodeUnit> calledBy = new HashMap<>();
    Deque<JavaCodeUnit> next = new ArrayDeque<>(List.of(question));
    Set<JavaCodeUnit> seen = new LinkedHashSet<>(next);
    while (!next.isEmpty()) {
      JavaCodeUnit method = next.remove();
      List<String> changes = changes(method);
      if (!changes.isEmpty()) {
        LinkedList<String> way = new LinkedList<>(changes);
        for (JavaCodeUnit each = method; each != null; each = calledBy.get(each)) {
          way.addFirst(each.getFullName());
        }
        return way;
      }
      called(method)
          .filter(seen::add)
          .forEach(
              target -> {
                calledBy.put(target, method);
                next.add(target);
              });
    }
    return List.of();
  }

  private static Stream<JavaCodeUnit> called(JavaCodeUnit method) {
    return accesses(method)
        .map(access -> (CodeUnitAccessTarget) access.getTarget())
        .<JavaCodeUnit>flatMap(target -> target.resolveMember().stream())
        .filter(target -> target.getOwner().getPackageName().startsWith("io.cobranza"));
  }

  private static Stream<JavaMethod> methods(JavaClasses classes) {
    return classes.stream().flatMap(each -> each.getMethods().stream());
  }

  private static boolean isQuestion(JavaMethod method) {
    return isReadOnly(method)
        || method.isAnnotatedWith(GetMapping.class)
        || isAskedByDiagrams(method)
        || soundsLikeOne(method);
  }

  private static boolean isReadOnly(JavaMethod method) {
    return method
        .tryGetAnnotationOfType(Transactional.class)
        .or(() -> method.getOwner().tryGetAnnotationOfType(Transactional.class))
        .map(Transactional::readOnly)
        .orElse(false);
  }

  private static boolean isAskedByDiagrams(JavaMethod method) {
    return Set.of(ProcessTimetable.class.getName(), ProcessLimits.class.getName())
            .contains(method.getOwner().getName())
        && method.getModifiers().contains(JavaModifier.PUBLIC);
  }

  private static boolean soundsLikeOne(JavaMethod method) {
    return method.getOwner().isMetaAnnotatedWith(Component.class)
        && !method.getOwner().isAnnotatedWith(Configuration.class)
        && !method.getRawReturnType().isEquivalentTo(void.class)
        && QUESTION.matcher(method.getName()).matches();
  }

  @Test
  void whoAsksChangesNothing() {
    List<JavaMethod> questions =
        methods(PRODUCT).filter(QueriesChangeNothingTest::isQuestion).toList();
    assertThat(questions).hasSizeGreaterThan(200);
    Set<String> ways = new TreeSet<>();
    for (JavaMethod question : questions) {
      List<String> way = wayToAChange(question);
      if (!way.isEmpty()) {
        ways.add(String.join("\n    ", way));
      }
    }
    assertThat(ways).isEmpty();
  }

  /** A list of names that looks for nothing would find nothing. */
  @Test
  void aChangeIsSeenAcrossCallsAndLambdas() {
    Set<String> changing =
        methods(PRODUCT)
            .filter(method -> !wayToAChange(method).isEmpty())
            .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
            .collect(Collectors.toSet());
    assertThat(changing)
        .contains(
            "Cases.dispute",
            "CaseCalendars.lookUp",
            "Obstacles.meet",
            "InHouseCollection.takeUp",
            "LedgerEvents.on",
            "Worklist.add",
            "EngineCollectionProcess.on",
            "CollectInHouseSteps.findNextSteps");
  }
}
