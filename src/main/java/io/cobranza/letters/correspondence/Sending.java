package io.cobranza.letters.correspondence;

/** What may leave the house. */
enum Sending {
  /** Letters leave by themselves when they are due. */
  EVERYTHING,
  /**
   * A letter leaves when a person has read it and let it go: for a company's first weeks. Letters
   * to the company itself are not asked about.
   */
  AFTER_READING,
  /** Letters are planned, and none leaves: after a backup was restored, for example. */
  NOTHING;

  boolean allows(Letter letter) {
    return switch (this) {
      case EVERYTHING -> true;
      case AFTER_READING -> letter.isReleased() || letter.kind().isForOurselves();
      case NOTHING -> false;
    };
  }
}
