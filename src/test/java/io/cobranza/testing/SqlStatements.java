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

/** Counts the statements that go to the database, whoever sends them. */
public class SqlStatements implements BeanPostProcessor {

  private final AtomicInteger sent = new AtomicInteger();

  /** How many statements the given work sends. */
  public int countOf(Runnable work) {
    int before = sent.get();
    work.run();
    return sent.get() - before;
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
              if (target instanceof Statement && method.getName().startsWith("execute")) {
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
