package org.diplomaticrecord.core.security;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.diplomaticrecord.api.problem.ProblemType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Protects every write with the token. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class SecurityAutoConfiguration {
  @Bean
  WriteToken writeToken(
      @Value("${record.write-token-file:${record.embedded.data-dir:./data}/write-token}")
          Path file) {
    return WriteToken.in(file);
  }

  @Bean
  FilterRegistrationBean<WriteTokenFilter> writeTokenFilter(WriteToken token, JsonMapper mapper) {
    var registration =
        new FilterRegistrationBean<>(
            new WriteTokenFilter(
                token,
                (response, detail) -> {
                  ProblemType type = ProblemType.UNAUTHORIZED;
                  Map<String, Object> document = new LinkedHashMap<>();
                  document.put("type", type.uri());
                  document.put("title", type.title());
                  document.put("status", type.status());
                  document.put("detail", detail);
                  response.setStatus(type.status());
                  response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                  response.setCharacterEncoding(StandardCharsets.UTF_8);
                  response.getOutputStream().write(mapper.writeValueAsBytes(document));
                }));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
    return registration;
  }
}
