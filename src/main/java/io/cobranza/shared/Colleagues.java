package io.cobranza.shared;

import java.util.Map;

/** The people of the company, as others speak of them. */
public interface Colleagues {

  /**
   * First and last name.
   *
   * @param userId of a login; whatever is none, such as the calendar itself, is called what it is
   */
  String nameOf(String userId);

  /** The names of a group's members by their ids, in the order of the names. */
  Map<String, String> membersOf(String group);
}
