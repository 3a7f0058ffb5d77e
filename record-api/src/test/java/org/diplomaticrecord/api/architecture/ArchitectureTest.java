package org.diplomaticrecord.api.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.diplomaticrecord.api.architecture.planted.Clocked;
import org.diplomaticrecord.api.architecture.planted.Diced;
import org.diplomaticrecord.api.architecture.planted.Leaning;
import org.diplomaticrecord.api.architecture.planted.here.Here;
import org.diplomaticrecord.api.architecture.planted.there.There;
import org.junit.jupiter.api.Test;

/** What the language may lean on. Each rule is shown to find a planted violation. */
class ArchitectureTest {
  private static final JavaClasses LANGUAGE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.diplomaticrecord.api");

  private static final ArchRule LEANS_ON_THE_JDK_AND_ANNOTATIONS_ONLY =
      classes()
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                      "java..",
                      "org.diplomaticrecord.api..",
                      "com.fasterxml.jackson.annotation",
                      "org.jspecify.annotations")
                  .or(
                      JavaClass.Predicates.type(
                          org.axonframework.modelling.command.TargetAggregateIdentifier.class)));

  private static final ArchRule READS_NO_CLOCK =
      noClasses()
          .should()
          .callMethodWhere(
              target(owner(resideInAnyPackage("java.time.."))).and(target(name("now"))))
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class)
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime");

  private static final ArchRule THROWS_NO_DICE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(RandomGenerator.class)
          .orShould()
          .callMethod(Math.class, "random")
          .orShould()
          .callMethod(UUID.class, "randomUUID");

  private static ArchRule hasNoCycles(String root) {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles();
  }

  @Test
  void leansOnTheJdkAndAnnotationsOnly() {
    LEANS_ON_THE_JDK_AND_ANNOTATIONS_ONLY.check(LANGUAGE);
    finds(LEANS_ON_THE_JDK_AND_ANNOTATIONS_ONLY, Leaning.class);
  }

  @Test
  void readsNoClock() {
    READS_NO_CLOCK.check(LANGUAGE);
    finds(READS_NO_CLOCK, Clocked.Now.class);
    finds(READS_NO_CLOCK, Clocked.Ticking.class);
    finds(READS_NO_CLOCK, Clocked.Millis.class);
  }

  @Test
  void throwsNoDice() {
    THROWS_NO_DICE.check(LANGUAGE);
    finds(THROWS_NO_DICE, Diced.Drawn.class);
    finds(THROWS_NO_DICE, Diced.Named.class);
  }

  @Test
  void hasNoCyclesOfPackages() {
    hasNoCycles("org.diplomaticrecord.api").check(LANGUAGE);
    finds(hasNoCycles("org.diplomaticrecord.api.architecture.planted"), Here.class, There.class);
  }

  private static void finds(ArchRule rule, Class<?>... planted) {
    assertThat(rule.evaluate(new ClassFileImporter().importClasses(planted)).hasViolation())
        .isTrue();
  }
}
