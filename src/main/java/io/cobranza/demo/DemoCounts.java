package io.cobranza.demo;

import io.cobranza.desk.worklist.Worklist;
import io.cobranza.letters.correspondence.Letters;
import io.cobranza.practice.cases.Cases;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The few numbers that show a newcomer that something happened. */
@Component
@Profile("demo")
class DemoCounts {

  private final Letters letters;
  private final Worklist worklist;
  private final Cases cases;

  DemoCounts(Letters letters, Worklist worklist, Cases cases) {
    this.letters = letters;
    this.worklist = worklist;
    this.cases = cases;
  }

  long lettersSent() {
    return letters.countSent();
  }

  long tasksOpen() {
    return worklist.countTasks();
  }

  long casesOpen() {
    return cases.countRunning();
  }
}
