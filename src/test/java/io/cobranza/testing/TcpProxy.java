package io.cobranza.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/** Stands between the application and a server, and does to their connection what networks do. */
public final class TcpProxy implements AutoCloseable {

  /** What becomes of the connections. */
  private enum Weather {
    FAIR,
    /** Nothing arrives any more, and nobody says so. */
    SILENT,
    /** What there was is cut, and there is nothing new. */
    CUT
  }

  /** Where a connection breaks that is about to say a word. */
  public enum Break {
    /** The word never reaches the server. */
    BEFORE,
    /** The server has done what it was told, but its answer is lost. */
    AFTER
  }

  private static final int ENOUGH = 64 * 1024;

  /** A word may come in two pieces. */
  private static final int LONGEST_WORD = 32;

  private final ServerSocket door;
  private final int server;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile Weather weather = Weather.FAIR;
  private volatile String topic;
  private volatile String word;
  private volatile Break atWord;

  private TcpProxy(ServerSocket door, int server) {
    this.door = door;
    this.server = server;
  }

  /** On a port of its own, before a server of this machine. */
  public static TcpProxy before(int server) {
    try {
      TcpProxy proxy =
          new TcpProxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), server);
      start(proxy::letIn);
      return proxy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int port() {
    return door.getLocalPort();
  }

  public void pass() {
    becomes(Weather.FAIR);
    cut();
  }

  public void hang() {
    becomes(Weather.SILENT);
  }

  public void refuse() {
    becomes(Weather.CUT);
    cut();
  }

  /**
   * The next connection breaks that says that word after it has spoken of the topic, and no other
   * after it.
   */
  public void breakOnce(String topic, String word, Break where) {
    this.atWord = where;
    this.topic = topic;
    this.word = word;
  }

  /** Whether the connection that was to break has done so. */
  public boolean hasBroken() {
    return word == null;
  }

  @Override
  public void close() {
    becomes(Weather.CUT);
    shut(door);
    cut();
  }

  private synchronized void becomes(Weather next) {
    weather = next;
    notifyAll();
  }

  private synchronized void whileItIsSilent(Socket from) throws InterruptedException {
    while (weather == Weather.SILENT && !from.isClosed()) {
      wait();
    }
  }

  /** The weather may have changed while the server was called; nobody slips in behind its back. */
  private synchronized boolean isStillOpenTo(Socket client, Socket behind) {
    if (weather == Weather.CUT) {
      shut(client);
      shut(behind);
      return false;
    }
    open.add(client);
    open.add(behind);
    return true;
  }

  private synchronized void cut() {
    open.forEach(TcpProxy::shut);
    open.clear();
  }

  private void letIn() {
    while (!door.isClosed()) {
      try {
        Socket client = door.accept();
        if (weather == Weather.CUT) {
          shut(client);
          continue;
        }
        Socket behind = new Socket(InetAddress.getLoopbackAddress(), server);
        if (!isStillOpenTo(client, behind)) {
          continue;
        }
        AtomicBoolean deaf = new AtomicBoolean();
        CountDownLatch done = new CountDownLatch(1);
        start(() -> carry(client, behind, true, deaf, done));
        start(() -> carry(behind, client, false, deaf, done));
      } catch (IOException e) {
        // The door was closed, or who knocked is gone.
      }
    }
  }

  private void carry(
      Socket from, Socket to, boolean fromClient, AtomicBoolean deaf, CountDownLatch done) {
    byte[] some = new byte[ENOUGH];
    boolean onTopic = false;
    String unfinished = "";
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int length = in.read(some); length >= 0; length = in.read(some)) {
        whileItIsSilent(from);
        String heard = unfinished + new String(some, 0, length, StandardCharsets.ISO_8859_1);
        unfinished = heard.substring(Math.max(0, heard.length() - LONGEST_WORD));
        onTopic = onTopic || fromClient && says(topic, heard);
        if (onTopic && says(word, heard)) {
          word = null;
          deaf.set(true);
          if (atWord == Break.AFTER) {
            out.write(some, 0, length);
            out.flush();
            // The other direction hears that it is done, and passes it on to nobody.
            done.await();
          }
          return;
        }
        if (!fromClient && deaf.get()) {
          done.countDown();
        }
        if (fromClient || !deaf.get()) {
          out.write(some, 0, length);
          out.flush();
        }
      }
    } catch (IOException e) {
      // Cut.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean says(String awaited, String heard) {
    return awaited != null && heard.contains(awaited);
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "proxy");
    thread.setDaemon(true);
    thread.start();
  }

  private static void shut(AutoCloseable something) {
    try {
      something.close();
    } catch (Exception e) {
      // It is shut.
    }
  }
}
