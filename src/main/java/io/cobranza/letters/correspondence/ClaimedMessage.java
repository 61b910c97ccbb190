package io.cobranza.letters.correspondence;

import java.util.List;

/**
 * What goes to one reader at once, in the hands of this node.
 *
 * @param letters one, or letters of the calendar to the same customer; never empty
 */
record ClaimedMessage(List<ClaimedLetter> letters) {

  ClaimedMessage {
    letters = List.copyOf(letters);
  }
}
