package io.cobranza.letters.correspondence;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javax.net.SocketFactory;

/**
 * The connections of conversations that may not last longer than they are allowed to. A time-out of
 * a single read is none of the whole: a server that says one byte every ten seconds keeps to it for
 * ever. When the time is over its connections are cut, and it gets no new ones, so nobody who is
 * still talking can send anything any more.
 */
class BoundedSockets extends SocketFactory {

  /** For whoever is cut off to say what happened. */
  private static final Duration LAST_WORDS = Duration.ofSeconds(2);

  private final ThreadLocal<Conversation> mine = new ThreadLocal<>();

  /**
   * @return what the talk came to; empty if it was still going on when its time was over
   */
  <T> Optional<T> within(Duration longest, Supplier<T> talk) {
    Conversation conversation = new Conversation();
    FutureTask<T> talking =
        new FutureTask<>(
            () -> {
              mine.set(conversation);
              return talk.get();
            });
    Thread thread = new Thread(talking, "mail");
    thread.setDaemon(true);
    thread.start();
    try {
      return answer(talking, longest).or(() -> lastWords(conversation, talking));
    } finally {
      conversation.end();
    }
  }

  private static <T> Optional<T> lastWords(Conversation conversation, FutureTask<T> talking) {
    conversation.end();
    return answer(talking, LAST_WORDS);
  }

  private static <T> Optional<T> answer(FutureTask<T> talking, Duration longest) {
    try {
      return Optional.of(talking.get(longest.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException | CancellationException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public Socket createSocket() throws IOException {
    Conversation conversation = mine.get();
    if (conversation == null) {
      throw new SocketException("No conversation has begun");
    }
    return conversation.open();
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return connected(null, new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return connected(null, new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress from, int fromPort)
      throws IOException {
    return connected(new InetSocketAddress(from, fromPort), new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort)
      throws IOException {
    return connected(new InetSocketAddress(from, fromPort), new InetSocketAddress(host, port));
  }

  private Socket connected(InetSocketAddress from, InetSocketAddress to) throws IOException {
    Socket socket = createSocket();
    socket.bind(from);
    socket.connect(to);
    return socket;
  }

  /** What one conversation has open, until it is over. */
  private static final class Conversation {

    private final List<Socket> sockets = new ArrayList<>();
    private boolean over;

    synchronized Socket open() throws SocketException {
      if (over) {
        throw new SocketException("The time for this mail is over");
      }
      Socket socket = new Socket();
      sockets.add(socket);
      return socket;
    }

    synchronized void end() {
      over = true;
      for (Socket socket : sockets) {
        try {
          socket.close();
        } catch (IOException e) {
          // It is of no use any more, whatever became of it.
          continue;
        }
      }
    }
  }
}
