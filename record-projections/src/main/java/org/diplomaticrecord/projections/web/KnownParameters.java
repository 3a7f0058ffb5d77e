package org.diplomaticrecord.projections.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.diplomaticrecord.api.problem.Problem;
import org.diplomaticrecord.api.problem.ProblemType;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * A parameter nobody reads is refused: a misspelt filter would otherwise give a wrong answer. The
 * known ones are the components of the handler's query records.
 */
@Component
class KnownParameters implements HandlerInterceptor, WebMvcConfigurer {
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private final Map<Method, List<String>> known = new ConcurrentHashMap<>();

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method
        && method.getBeanType().getPackage() == KnownParameters.class.getPackage()) {
      List<String> names = known.computeIfAbsent(method.getMethod(), KnownParameters::names);
      request.getParameterMap().forEach((name, values) -> check(name, values, names));
    }
    return true;
  }

  private static List<String> names(Method method) {
    return Arrays.stream(method.getParameterTypes())
        .filter(Class::isRecord)
        .flatMap(query -> Arrays.stream(query.getRecordComponents()))
        .map(component -> component.getName())
        .toList();
  }

  private static void check(String name, String[] values, List<String> names) {
    if (!names.contains(name)) {
      String message =
          names.isEmpty()
              ? "there are no parameters here"
              : "known here are %s".formatted(String.join(", ", names));
      throw new Problem(
          ProblemType.UNKNOWN_PARAMETER,
          "There is no parameter '%s': %s.".formatted(printable(name), message),
          List.of(new Problem.Fault(printable(name), message)));
    }
    if (values.length > 1) {
      throw Problem.parameter(
          name,
          "is given %d times; give it once, several values with commas".formatted(values.length));
    }
    if (values[0].isBlank()) {
      throw Problem.parameter(name, "is empty; give it a value or leave it out");
    }
    if (values[0].length() > 2_000 || CONTROL.matcher(values[0]).find()) {
      throw Problem.parameter(name, "is too long or holds a control character");
    }
  }

  private static String printable(String name) {
    return CONTROL.matcher(name.substring(0, Math.min(name.length(), 60))).replaceAll("\uFFFD");
  }
}
