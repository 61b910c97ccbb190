package io.cobranza.platform.web;

import io.cobranza.platform.database.LostConnections;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * Holds back any answer but a success once the database was found to be away: others would say 500,
 * or that the password is wrong.
 */
class HeldAnswer extends HttpServletResponseWrapper {

  private boolean held;
  private boolean said;

  HeldAnswer(HttpServletResponse answer) {
    super(answer);
  }

  /** Also where nothing was said at all, which would be taken for a success. */
  boolean isHeld() {
    return held || !said && LostConnections.noticed();
  }

  private boolean holds(int status) {
    held = held || status >= SC_MULTIPLE_CHOICES && LostConnections.noticed();
    said = said || !held;
    return held;
  }

  @Override
  public void setStatus(int status) {
    if (!holds(status)) {
      super.setStatus(status);
    }
  }

  @Override
  public void sendError(int status) throws IOException {
    if (!holds(status)) {
      super.sendError(status);
    }
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    if (!holds(status)) {
      super.sendError(status, message);
    }
  }

  @Override
  public void sendRedirect(String location) throws IOException {
    if (!holds(SC_FOUND)) {
      super.sendRedirect(location);
    }
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    said = said || !held;
    return held ? new Nowhere() : super.getOutputStream();
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    said = said || !held;
    return held ? new PrintWriter(Writer.nullWriter()) : super.getWriter();
  }

  @Override
  public void flushBuffer() throws IOException {
    if (!held) {
      super.flushBuffer();
    }
  }

  private static final class Nowhere extends ServletOutputStream {

    private final OutputStream nothing = OutputStream.nullOutputStream();

    @Override
    public void write(int oneByte) throws IOException {
      nothing.write(oneByte);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("Nobody listens");
    }
  }
}
