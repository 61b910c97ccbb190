package io.cobranza.process.guards;

import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands for whatever somebody would like to run on the server, a data source that connects for
 * instance; counts how often it was made, set up or brought back to life.
 */
public class CodeOfAnAttacker implements Serializable {

  private static final long serialVersionUID = 1;

  public static final AtomicInteger RUNS = new AtomicInteger();

  public CodeOfAnAttacker() {
    RUNS.incrementAndGet();
  }

  public void setUrl(String url) {
    RUNS.incrementAndGet();
  }

  private void readObject(ObjectInputStream kept) {
    RUNS.incrementAndGet();
  }

  /** A class that does its harm as soon as it is loaded. */
  public static final class Loaded {

    static {
      RUNS.incrementAndGet();
    }

    private Loaded() {}
  }
}
