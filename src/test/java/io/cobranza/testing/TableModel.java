package io.cobranza.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.UnaryTests;

/** A decision table as its file says it, and all that it answers around its own values. */
public final class TableModel {

  /** Columns whose words nobody can list: the world has more currencies than a table names. */
  public static final Set<String> OPEN_COLUMNS = Set.of("currency", "country", "segment");

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  private static final List<TableModel> ALL = readAll();

  private final DmnModelInstance model;
  private final DecisionTable table;
  private final Decision decision;
  private List<Verdict> verdicts;

  private TableModel(Path file) {
    model = Dmn.readModelFromFile(file.toFile());
    decision = model.getModelElementsByType(Decision.class).iterator().next();
    table = model.getModelElementsByType(DecisionTable.class).iterator().next();
  }

  /**
   * @param facts what was asked
   * @param rules the ids of those that applied
   */
  public record Verdict(Map<String, Object> facts, List<String> rules) {}

  /** Read and asked once, however many tests want to know. */
  public static List<TableModel> all() {
    return ALL;
  }

  private static List<TableModel> readAll() {
    try (Stream<Path> files = Files.list(Path.of("processes"))) {
      return files
          .filter(file -> file.toString().endsWith(".dmn"))
          .sorted()
          .map(TableModel::new)
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public String id() {
    return decision.getId();
  }

  public HitPolicy hitPolicy() {
    return table.getHitPolicy();
  }

  public Collection<Rule> rules() {
    return table.getRules();
  }

  public Collection<Input> inputs() {
    return table.getInputs();
  }

  public Collection<Output> outputs() {
    return table.getOutputs();
  }

  public String fact(Input input) {
    return input.getInputExpression().getText().getTextContent();
  }

  public static boolean isText(Input input) {
    return "string".equals(input.getInputExpression().getTypeRef());
  }

  public static Set<String> allowed(Input input) {
    return words(input.getInputValues());
  }

  public static Set<String> allowed(Output output) {
    return output.getOutputValues() == null
        ? Set.of()
        : words(output.getOutputValues().getText().getTextContent());
  }

  /** The words that the rules name in that column. */
  public Set<String> wordsOf(Input input) {
    Set<String> words = new TreeSet<>();
    entriesOf(input).forEach(entry -> words.addAll(words(entry)));
    return words;
  }

  /** The words that the rules answer, by column of text. */
  public Map<Output, Set<String>> wordsOfOutputs() {
    Map<Output, Set<String>> found = new LinkedHashMap<>();
    int column = 0;
    for (Output output : table.getOutputs()) {
      if ("string".equals(output.getTypeRef())) {
        Set<String> words = new TreeSet<>();
        for (Rule rule : table.getRules()) {
          words.addAll(
              words(
                  new ArrayList<>(rule.getOutputEntries()).get(column).getText().getTextContent()));
        }
        found.put(output, words);
      }
      column++;
    }
    return found;
  }

  /** What the table answers to every combination of its own values and their neighbours. */
  public Stream<Verdict> verdicts() {
    if (verdicts == null) {
      verdicts = evaluate();
    }
    return verdicts.stream();
  }

  private List<Verdict> evaluate() {
    List<String> applied = new ArrayList<>();
    DefaultDmnEngineConfiguration configuration =
        (DefaultDmnEngineConfiguration)
            DefaultDmnEngineConfiguration.createDefaultDmnEngineConfiguration();
    configuration
        .getCustomPostDecisionTableEvaluationListeners()
        .add(event -> applied.addAll(appliedIn(event)));
    DmnEngine engine = configuration.buildEngine();
    DmnDecision parsed = engine.parseDecision(id(), model);
    return combinations().stream()
        .map(
            facts -> {
              applied.clear();
              engine.evaluateDecisionTable(parsed, facts);
              return new Verdict(facts, List.copyOf(applied));
            })
        .toList();
  }

  private static List<String> appliedIn(DmnDecisionTableEvaluationEvent event) {
    return event.getMatchingRules().stream().map(DmnEvaluatedDecisionRule::getId).toList();
  }

  private List<Map<String, Object>> combinations() {
    List<Map<String, Object>> combinations = List.of(Map.of());
    for (Input input : table.getInputs()) {
      List<Map<String, Object>> longer = new ArrayList<>();
      for (Map<String, Object> begun : combinations) {
        for (Object value : values(input)) {
          Map<String, Object> next = new HashMap<>(begun);
          next.put(fact(input), value);
          longer.add(next);
        }
      }
      combinations = longer;
    }
    return combinations;
  }

  private List<Object> values(Input input) {
    return switch (input.getInputExpression().getTypeRef()) {
      case "boolean" -> List.of(true, false);
      case "integer" ->
          numbers(input, 1).stream().map(number -> (Object) number.intValue()).toList();
      case "double" -> List.copyOf(numbers(input, 0.01));
      default -> texts(input);
    };
  }

  private List<Object> texts(Input input) {
    if (!allowed(input).isEmpty()) {
      return List.copyOf(allowed(input));
    }
    List<Object> texts = new ArrayList<>(wordsOf(input));
    texts.add("something else");
    texts.add(null);
    return texts;
  }

  private Set<Double> numbers(Input input, double step) {
    Set<Double> numbers = new LinkedHashSet<>();
    numbers.add(0.0);
    numbers.add(1000000.0);
    entriesOf(input)
        .forEach(
            entry ->
                NUMBER
                    .matcher(entry)
                    .results()
                    .map(found -> Double.parseDouble(found.group()))
                    .forEach(
                        number -> numbers.addAll(List.of(number - step, number, number + step))));
    return numbers;
  }

  private List<String> entriesOf(Input input) {
    int column = new ArrayList<>(table.getInputs()).indexOf(input);
    return table.getRules().stream()
        .map(rule -> new ArrayList<InputEntry>(rule.getInputEntries()).get(column))
        .map(entry -> entry.getText().getTextContent())
        .toList();
  }

  private static Set<String> words(UnaryTests values) {
    return values == null ? Set.of() : words(values.getText().getTextContent());
  }

  private static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    WORD.matcher(text).results().forEach(found -> words.add(found.group(1)));
    return words;
  }
}
