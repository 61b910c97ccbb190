package io.cobranza.platform.web;

import io.cobranza.shared.LogSubject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets the lines of a request say which invoice or customer its address names. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LogsOfRequests extends OncePerRequestFilter implements WebMvcConfigurer {

  private static final String OF_CUSTOMERS = "/customers";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } finally {
      LogSubject.forget();
    }
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(
        new HandlerInterceptor() {
          @Override
          public boolean preHandle(
              HttpServletRequest request, HttpServletResponse response, Object handler) {
            tell(request);
            return true;
          }
        });
  }

  private static void tell(HttpServletRequest request) {
    String number = number(request);
    if (request.getRequestURI().contains(OF_CUSTOMERS)) {
      LogSubject.customer(number);
    } else {
      LogSubject.invoice(number == null ? request.getParameter("invoice") : number);
    }
  }

  /** Every address calls it so, whether it is a part of the path or a field. */
  private static String number(HttpServletRequest request) {
    Object parts = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    Object number = parts instanceof Map<?, ?> named ? named.get("number") : null;
    return number == null ? request.getParameter("number") : number.toString();
  }
}
