package io.cobranza.letters.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.CobranzaTest;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@CobranzaTest
class TwoRelaysTest extends LettersUnderTest {

  private static final int LETTERS = 30;

  @Test
  void neverSendTheSameLetter() throws Exception {
    for (int i = 1; i <= LETTERS; i++) {
      plan(order(LetterKind.AGENCY_HANDOVER, Integer.toString(i)));
    }
    Queue<String> sent = new ConcurrentLinkedQueue<>();
    CyclicBarrier together = new CyclicBarrier(2);
    ExecutorService nodes = Executors.newFixedThreadPool(2);
    List<Future<Integer>> rounds =
        List.of(
            nodes.submit(() -> round(sent, together)), nodes.submit(() -> round(sent, together)));

    assertThat(rounds.get(0).get() + rounds.get(1).get()).isEqualTo(LETTERS);
    assertThat(sent).hasSize(LETTERS).doesNotHaveDuplicates();
    nodes.shutdown();
  }

  private int round(Queue<String> sent, CyclicBarrier together) throws Exception {
    together.await();
    return relay(
            mail -> {
              sent.add(mail.messageId());
              return MailOutcome.taken();
            })
        .deliverDue();
  }
}
