package org.diplomaticrecord.projections.web;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Reads the parameters of a request into the query records of its handler: each component is the
 * text of the parameter of its name. Spring's own binding, made for more than texts, reads the
 * annotations of every component anew for every request, which took a third of a short read.
 */
@Component
class QueryRecords implements HandlerMethodArgumentResolver, WebMvcConfigurer {
  private record Query(Constructor<?> constructor, List<String> names) {
    static Query of(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      try {
        Class<?>[] types =
            Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return new Query(
            type.getDeclaredConstructor(types),
            Arrays.stream(components).map(RecordComponent::getName).toList());
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException("Every record has its constructor", e);
      }
    }
  }

  private final Map<Class<?>, Query> queries = new ConcurrentHashMap<>();

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    Class<?> type = parameter.getParameterType();
    return type.isRecord()
        && type.getPackage() == QueryRecords.class.getPackage()
        && Arrays.stream(type.getRecordComponents())
            .allMatch(component -> component.getType() == String.class);
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    Query query = queries.computeIfAbsent(parameter.getParameterType(), Query::of);
    return BeanUtils.instantiateClass(
        query.constructor(), query.names().stream().map(request::getParameter).toArray());
  }
}
