package io.cobranza.platform.web;

import io.cobranza.shared.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Refuses a program that asks by a name nobody knows, or by no value: a filter that is overlooked
 * answers with everything, and looks like an answer. Pages for people are not concerned, where an
 * empty field of a search means all.
 */
@Component
class KnownParameters implements HandlerInterceptor, WebMvcConfigurer {

  private static final String PROGRAMS = "/api/**";
  private static final ParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns(PROGRAMS);
  }

  /**
   * @throws Refused naming the parameter
   */
  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method && request.getQueryString() != null) {
      Set<String> known = namesOf(method);
      UriComponentsBuilder.newInstance()
          .query(request.getQueryString())
          .build()
          .getQueryParams()
          .forEach(
              (name, values) -> {
                if (!known.contains(name)) {
                  throw Refused.invalid(name, "request.parameter.unknown");
                }
                if (values.stream().anyMatch(KnownParameters::isEmpty)) {
                  throw Refused.invalid(name, "request.parameter.empty");
                }
              });
    }
    return true;
  }

  private static boolean isEmpty(String encoded) {
    return encoded == null || UriUtils.decode(encoded, StandardCharsets.UTF_8).isBlank();
  }

  private static Set<String> namesOf(HandlerMethod method) {
    return Arrays.stream(method.getMethodParameters())
        .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
        .map(KnownParameters::nameOf)
        .collect(Collectors.toSet());
  }

  private static String nameOf(MethodParameter parameter) {
    parameter.initParameterNameDiscovery(NAMES);
    String told = parameter.getParameterAnnotation(RequestParam.class).name();
    return told.isEmpty() ? parameter.getParameterName() : told;
  }
}
