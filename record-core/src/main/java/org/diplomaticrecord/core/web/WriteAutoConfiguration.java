package org.diplomaticrecord.core.web;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.diplomaticrecord.core.dossier.Dossiers;
import org.diplomaticrecord.core.importing.Importer;
import org.diplomaticrecord.core.importing.Restorer;
import org.diplomaticrecord.core.recording.Recorder;
import org.diplomaticrecord.core.store.EventReader;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The write endpoints. */
@AutoConfiguration(after = JdbcClientAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class WriteAutoConfiguration {
  @Bean
  ProblemAdvice problemAdvice() {
    return new ProblemAdvice();
  }

  @Bean
  HalfAnswers halfAnswers() {
    return new HalfAnswers();
  }

  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> cuttableConnections() {
    return factory -> factory.addEngineValves(new CuttableConnections());
  }

  @Bean
  Answers answers(JdbcClient jdbc) {
    return new Answers(jdbc);
  }

  @Bean
  EntryController entryController(
      CommandGateway commands,
      Recorder recorder,
      EventReader reader,
      Dossiers dossiers,
      Answers answers,
      JsonMapper mapper) {
    Writing writing = new Writing(commands, recorder, reader, dossiers, answers, mapper);
    return new EntryController(writing, new EntryBody(mapper));
  }

  @Bean
  ImportController importController(
      Importer importer, Restorer restorer, Answers answers, JsonMapper mapper) {
    return new ImportController(importer, restorer, answers, mapper);
  }

  @Bean
  Announcement announcement(
      EventReader reader,
      Dossiers dossiers,
      EventProcessingConfiguration processing,
      Environment environment) {
    return new Announcement(reader, dossiers, processing, environment);
  }

  // After the one Spring Boot adds: the last one added is the first to report.
  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE)
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> unroutedErrors(JsonMapper mapper) {
    return factory ->
        factory.addContextCustomizers(
            context -> context.getParent().getPipeline().addValve(new UnroutedErrors(mapper)));
  }
}
