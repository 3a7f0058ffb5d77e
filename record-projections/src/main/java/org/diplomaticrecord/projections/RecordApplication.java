package org.diplomaticrecord.projections;

import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.diplomaticrecord.projections.command.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

// The record makes no outbound connection unless told to; Axon would look for updates.
@SpringBootApplication(exclude = UpdateCheckerAutoConfiguration.class)
public class RecordApplication {

  public static void main(String[] args) {
    if (Commands.areMeantBy(args)) {
      System.exit(Commands.run(RecordApplication.class, args));
    }
    SpringApplication.run(RecordApplication.class, args);
  }
}
