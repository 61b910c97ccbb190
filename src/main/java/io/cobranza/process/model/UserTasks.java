package io.cobranza.process.model;

import io.cobranza.desk.worklist.TaskKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The border at which the ids of user tasks become the words of the practice: {@code
 * UserTask_CallCustomer} is {@link TaskKind#CALL_CUSTOMER}. Beyond it nobody knows an id.
 */
public final class UserTasks {

  private static final String PREFIX = "UserTask_";

  private UserTasks() {}

  public static TaskKind kindOf(String id) {
    return Arrays.stream(TaskKind.values())
        .filter(kind -> idOf(kind).equals(id))
        .findFirst()
        .orElse(TaskKind.OTHER);
  }

  public static String idOf(TaskKind kind) {
    return Arrays.stream(kind.name().split("_"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("", PREFIX, ""));
  }
}
