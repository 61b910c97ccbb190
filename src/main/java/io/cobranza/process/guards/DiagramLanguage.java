package io.cobranza.process.guards;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.AstBinary;
import org.camunda.bpm.impl.juel.AstBoolean;
import org.camunda.bpm.impl.juel.AstChoice;
import org.camunda.bpm.impl.juel.AstComposite;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstEval;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstNested;
import org.camunda.bpm.impl.juel.AstNode;
import org.camunda.bpm.impl.juel.AstNull;
import org.camunda.bpm.impl.juel.AstNumber;
import org.camunda.bpm.impl.juel.AstParameters;
import org.camunda.bpm.impl.juel.AstString;
import org.camunda.bpm.impl.juel.AstText;
import org.camunda.bpm.impl.juel.AstUnary;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Builder.Feature;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/**
 * What an expression in a diagram may say. Read with the engine's own parser, so that both
 * understand the same.
 *
 * <ul>
 *   <li>a variable, a text, a number, {@code true}, {@code false}, {@code null}
 *   <li>comparisons, {@code and}, {@code or}, {@code not}, {@code empty}, {@code a ? b : c},
 *       reckoning, brackets
 *   <li>a question to the timetable or the limits: {@code timetable.dateOf('CALL', caseId)}
 *   <li>a step by its name, where a step is asked for
 *   <li>{@code execution.processBusinessKey}, to give it on to a called process
 * </ul>
 *
 * Nothing else is asked of anything: no property, no element, no method, no function.
 */
public final class DiagramLanguage {

  /** What the engine offers besides variables: from each a way leads to all of Java. */
  private static final Set<String> OF_THE_ENGINE =
      Set.of("execution", "task", "caseExecution", "externalTask", "variableContext");

  /** Whose case it is, given on to a called process. */
  private static final String CASE_OF_INSTANCE = "execution.processBusinessKey";

  /** What a list of tasks may ask: who is looking at it. */
  static final Set<String> WHO_IS_LOOKING = Set.of("${currentUser()}", "${currentUserGroups()}");

  private static final Pattern STEP = Pattern.compile("[$#]\\{(\\w+)}");

  private static final List<Class<? extends AstNode>> PLAIN =
      List.of(
          AstText.class,
          AstComposite.class,
          AstEval.class,
          AstNested.class,
          AstChoice.class,
          AstBinary.class,
          AstUnary.class,
          AstString.class,
          AstNumber.class,
          AstBoolean.class,
          AstNull.class,
          AstParameters.class);

  private final Builder parser = new Builder(Feature.METHOD_INVOCATIONS);
  private final Set<String> steps;
  private final Map<String, Set<String>> questions;

  /**
   * @param steps the names of the steps
   * @param questions what may be asked, by the name of whom: {@code timetable} → {@code dateOf}
   */
  public DiagramLanguage(Set<String> steps, Map<String, Set<String>> questions) {
    this.steps = Set.copyOf(steps);
    this.questions = Map.copyOf(questions);
  }

  /** The names of those whom expressions may ask. */
  Set<String> askable() {
    return questions.keySet();
  }

  boolean answers(Object asked, Object question) {
    return questions.getOrDefault(asked, Set.of()).contains(question);
  }

  /** What is not allowed in a text that may hold expressions; empty if all is. */
  Optional<String> objection(String text) {
    try {
      return objection(parser.build(text).getRoot());
    } catch (TreeBuilderException e) {
      return Optional.of(text);
    }
  }

  /** As {@link #objection}, where no step is asked for. */
  Optional<String> objectionToText(String text) {
    return namesStep(text) ? Optional.of(text) : objection(text);
  }

  /** Whether a text is the name of one step and nothing else. */
  boolean namesStep(String text) {
    Matcher step = STEP.matcher(text);
    return step.matches() && steps.contains(step.group(1));
  }

  private Optional<String> objection(Node node) {
    if (node instanceof AstMethod method) {
      return asks(method.getChild(0))
          ? objection(method.getChild(1))
          : Optional.of(written(method));
    }
    if (node instanceof AstDot) {
      return Optional.of(written(node)).filter(written -> !written.equals(CASE_OF_INSTANCE));
    }
    if (node instanceof AstIdentifier name) {
      return Optional.of(name.getName()).filter(OF_THE_ENGINE::contains);
    }
    if (PLAIN.stream().noneMatch(plain -> plain.isInstance(node))) {
      return Optional.of(written(node));
    }
    return Stream.iterate(0, child -> child < node.getCardinality(), child -> child + 1)
        .flatMap(child -> objection(node.getChild(child)).stream())
        .findFirst();
  }

  private boolean asks(Node called) {
    return called instanceof AstDot
        && called.getChild(0) instanceof AstIdentifier asked
        && answers(asked.getName(), written(called).substring(asked.getName().length() + 1));
  }

  private static String written(Node node) {
    return ((AstNode) node).getStructuralId(null);
  }
}
