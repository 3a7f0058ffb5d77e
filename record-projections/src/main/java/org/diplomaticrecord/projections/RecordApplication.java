package org.diplomaticrecord.projections;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class RecordApplication {

  public static void main(String[] args) {
    SpringApplication.run(RecordApplication.class, args);
  }
}
