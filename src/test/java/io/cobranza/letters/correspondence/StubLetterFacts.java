package io.cobranza.letters.correspondence;

import static io.cobranza.letters.correspondence.LetterFactsBuilder.someFacts;

import java.util.Optional;
import java.util.function.Function;

/** Answers for the cases, which this capability does not know: what the test says, or anything. */
public class StubLetterFacts implements LetterFactsSource {

  private volatile Function<LetterOrder, Optional<LetterFacts>> answer;

  public StubLetterFacts() {
    reset();
  }

  @Override
  public Optional<LetterFacts> factsFor(LetterOrder order) {
    return answer.apply(order);
  }

  public void answer(LetterFacts facts) {
    answer = order -> Optional.of(facts);
  }

  public void answer(Function<LetterOrder, Optional<LetterFacts>> rule) {
    answer = rule;
  }

  public void answerSettled() {
    answer = order -> Optional.empty();
  }

  public void reset() {
    answer = order -> Optional.of(someFacts().about(order.invoiceNumber()).build());
  }
}
