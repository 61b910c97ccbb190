package io.cobranza.process.guards;

import java.util.concurrent.atomic.AtomicInteger;

/** Stands for whatever somebody would like to run on the server; counts how often it was. */
public class CodeOfAnAttacker {

  public static final AtomicInteger RUNS = new AtomicInteger();

  public CodeOfAnAttacker() {
    RUNS.incrementAndGet();
  }
}
