package org.diplomaticrecord.core.embedded;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/** Starts the server unless {@code spring.datasource.url} names another. */
@AutoConfiguration(before = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@EnableConfigurationProperties(EmbeddedProperties.class)
@Conditional(EmbeddedDatabaseAutoConfiguration.NoServerIsNamed.class)
class EmbeddedDatabaseAutoConfiguration {

  // The pool is made from what this bean says, so it is closed before the server.
  @Bean
  EmbeddedDatabase embeddedDatabase(EmbeddedProperties properties) {
    return EmbeddedDatabase.start(properties.dataDir());
  }

  @Bean
  JdbcConnectionDetails applicationConnection(EmbeddedDatabase database) {
    return new ApplicationConnection(database.jdbcUrl(), database.applicationPassword());
  }

  @Bean
  FlywayConnectionDetails ownerConnection(EmbeddedDatabase database) {
    return new OwnerConnection(database.jdbcUrl(), database.ownerPassword());
  }

  private record ApplicationConnection(String getJdbcUrl, String getPassword)
      implements JdbcConnectionDetails {
    @Override
    public String getUsername() {
      return EmbeddedDatabase.APPLICATION;
    }
  }

  private record OwnerConnection(String getJdbcUrl, String getPassword)
      implements FlywayConnectionDetails {
    @Override
    public String getUsername() {
      return EmbeddedDatabase.OWNER;
    }
  }

  static final class NoServerIsNamed extends NoneNestedConditions {
    NoServerIsNamed() {
      super(ConfigurationPhase.PARSE_CONFIGURATION);
    }

    @ConditionalOnProperty("spring.datasource.url")
    static final class ServerIsNamed {}
  }
}
