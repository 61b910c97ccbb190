package io.cobranza.letters.correspondence;

import io.cobranza.letters.correspondence.MailServer.Trust;
import java.util.Optional;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sends the letters that are due, one message at a time. Its letters are claimed in one
 * transaction, written and sent in none, and their outcome recorded in others. Safe on any number
 * of nodes.
 */
@Component
public class LetterRelay {

  private final PostRoom postRoom;
  private final Drafts drafts;
  private final Delivery delivery;
  private final LeftBehind leftBehind;
  private volatile boolean stopping;

  LetterRelay(PostRoom postRoom, Drafts drafts, Delivery delivery, LeftBehind leftBehind) {
    this.postRoom = postRoom;
    this.drafts = drafts;
    this.delivery = delivery;
    this.leftBehind = leftBehind;
  }

  /**
   * Sends every letter that is due now and returns when none is left, or when the mail server takes
   * none. Must not be called inside a transaction: none is open while a mail leaves.
   *
   * @return how many letters were taken up, whatever became of them
   */
  public int deliverDue() {
    leftBehind.closeAbandoned();
    int taken = 0;
    boolean goOn = true;
    while (goOn && !stopping) {
      Trust trust = delivery.trust();
      Optional<ClaimedMessage> next = trust == Trust.NOTHING ? Optional.empty() : takeUpNext();
      goOn = next.isPresent() && deliver(next.get(), trust);
      taken += next.map(message -> message.letters().size()).orElse(0);
    }
    return taken;
  }

  private Optional<ClaimedMessage> takeUpNext() {
    while (true) {
      try {
        return postRoom.claimNext();
      } catch (NotTakenUpException e) {
        leftBehind.cannotBeTakenUp(e.letter(), e);
      }
    }
  }

  /**
   * @return whether the next message is worth a try
   */
  private boolean deliver(ClaimedMessage message, Trust trust) {
    Optional<Draft> draft = drafts.write(message);
    return draft.isEmpty() || delivery.send(draft.get(), trust);
  }

  /** Ends the round after the letter at hand: one cut off halfway would be UNKNOWN. */
  @EventListener(ContextClosedEvent.class)
  void stop() {
    stopping = true;
  }
}
