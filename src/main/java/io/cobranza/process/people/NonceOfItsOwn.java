package io.cobranza.process.people;

import static org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every page of the engine a nonce of its own. The engine keeps the one it has put into a
 * response's header where all requests see it; of two pages loaded at once, one would get the
 * other's, and its browser would refuse to run it.
 */
class NonceOfItsOwn extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ServletContext own = withOwnNonce(request.getServletContext());
    chain.doFilter(
        new HttpServletRequestWrapper(request) {
          @Override
          public ServletContext getServletContext() {
            return own;
          }
        },
        response);
  }

  private static ServletContext withOwnNonce(ServletContext shared) {
    AtomicReference<Object> nonce = new AtomicReference<>();
    return (ServletContext)
        Proxy.newProxyInstance(
            ServletContext.class.getClassLoader(),
            new Class<?>[] {ServletContext.class},
            (proxy, method, arguments) -> {
              if (arguments != null && ATTR_CSP_FILTER_NONCE.equals(arguments[0])) {
                if (method.getName().equals("setAttribute")) {
                  nonce.set(arguments[1]);
                  return null;
                }
                if (method.getName().equals("getAttribute")) {
                  return nonce.get();
                }
              }
              return call(shared, method, arguments);
            });
  }

  private static Object call(ServletContext shared, Method method, Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(shared, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
