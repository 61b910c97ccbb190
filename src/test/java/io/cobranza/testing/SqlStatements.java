package io.cobranza.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the statements that a piece of work sends to the database: those of its own thread,
 * because the relay and the engine go on beside it.
 */
public class SqlStatements implements BeanPostProcessor {

  private final AtomicInteger sent = new AtomicInteger();
  private volatile Thread watched;

  /** How many statements the given work sends. */
  public int countOf(Runnable work) {
    sent.set(0);
    watched = Thread.currentThread();
    try {
      work.run();
      return sent.get();
    } finally {
      watched = null;
    }
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource source ? new CountingDataSource(source) : bean;
  }

  private final class CountingDataSource extends DelegatingDataSource {

    CountingDataSource(DataSource counted) {
      super(counted);
    }

    @Override
    public Connection getConnection() throws java.sql.SQLException {
      return counting(super.getConnection(), Connection.class);
    }
  }

  private <T> T counting(T target, Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (target instanceof Statement
                  && method.getName().startsWith("execute")
                  && Thread.currentThread() == watched) {
                sent.incrementAndGet();
              }
              try {
                return counted(method.invoke(target, arguments));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  private Object counted(Object result) {
    if (result instanceof PreparedStatement statement) {
      return counting(statement, PreparedStatement.class);
    }
    return result instanceof Statement statement ? counting(statement, Statement.class) : result;
  }
}
