package io.cobranza.letters.correspondence;

import org.springframework.context.ApplicationContext;

/** Takes the letters that are ready to the mail catcher, for tests outside of this package. */
public final class PostVan {

  private PostVan() {}

  /** As the relay does it: what has to wait for the customer's hours or days waits. */
  public static void leave(ApplicationContext application) {
    application.getBean(LetterRelay.class).deliverDue();
  }
}
