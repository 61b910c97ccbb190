package io.cobranza.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;

/** A step maps in, calls one service and maps out: what belongs together stands in one room. */
@Tag("unit")
class StepsCallOneServiceTest {

  private static final JavaClasses STEPS =
      new ClassFileImporter().importPackages("io.cobranza.process.steps");

  /** What a step is given besides the engine, which it maps to. */
  private static List<String> services(JavaMethod step) {
    return step.getRawParameterTypes().stream()
        .filter(type -> !type.getPackageName().startsWith("org.camunda"))
        .map(JavaClass::getSimpleName)
        .toList();
  }

  @Test
  void aStepIsGivenOneServiceAtMost() {
    List<JavaMethod> steps =
        STEPS.stream()
            .flatMap(page -> page.getMethods().stream())
            .filter(method -> method.isAnnotatedWith(Bean.class))
            .toList();
    assertThat(steps).hasSizeGreaterThan(60);
    assertThat(
            steps.stream()
                .filter(step -> services(step).size() > 1)
                .collect(Collectors.toMap(JavaMethod::getName, StepsCallOneServiceTest::services)))
        .isEmpty();
  }
}
