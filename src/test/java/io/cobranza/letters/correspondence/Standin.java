package io.cobranza.letters.correspondence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.mockito.invocation.InvocationOnMock;
import org.springframework.aop.support.AopUtils;

/** Lets a stand-in do what the real one does, in the transaction in which the real one does it. */
final class Standin {

  private Standin() {}

  static Object onTheReal(Object real, InvocationOnMock call) {
    try {
      Method method =
          AopUtils.getTargetClass(real)
              .getDeclaredMethod(call.getMethod().getName(), call.getMethod().getParameterTypes());
      method.setAccessible(true);
      return method.invoke(real, call.getArguments());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
