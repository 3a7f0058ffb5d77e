package org.diplomaticrecord.core.store;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import org.axonframework.common.IdentifierFactory;

/** Entry ids are UUIDs of version 7: new ones land at the end of their index. */
public final class TimeOrderedIdentifiers extends IdentifierFactory {
  private static final NoArgGenerator GENERATOR = Generators.timeBasedEpochGenerator();

  /** Made by Axon's service loader. */
  public TimeOrderedIdentifiers() {}

  @Override
  public String generateIdentifier() {
    return GENERATOR.generate().toString();
  }
}
