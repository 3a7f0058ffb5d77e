package org.diplomaticrecord.projections.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.diplomaticrecord.projections.architecture.planted.Clocked;
import org.diplomaticrecord.projections.architecture.planted.Commanding;
import org.diplomaticrecord.projections.architecture.planted.here.Here;
import org.diplomaticrecord.projections.architecture.planted.there.There;
import org.junit.jupiter.api.Test;

/** How the read side is built. Each rule is shown to find a planted violation. */
class ArchitectureTest {
  private static final JavaClasses READ_SIDE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.diplomaticrecord.projections");

  private static final ArchRule ONLY_TODAY_READS_A_CLOCK =
      noClasses()
          .that()
          .doNotHaveSimpleName("Today")
          .should()
          .callMethodWhere(
              target(owner(resideInAnyPackage("java.time.."))).and(target(name("now"))))
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  private static final ArchRule NOTHING_SENDS_COMMANDS =
      noClasses().should().dependOnClassesThat().areAssignableTo(CommandGateway.class);

  private static final ArchRule FOLDS_KNOW_NO_DATABASE =
      classes()
          .that()
          .resideInAPackage("..projections.fold..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "java..",
                  "tools.jackson..",
                  "com.fasterxml.jackson..",
                  "org.jspecify..",
                  "org.diplomaticrecord.api..",
                  "..projections.fold.."));

  private static ArchRule hasNoCycles(String root) {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles();
  }

  @Test
  void onlyTodayReadsAClock() {
    ONLY_TODAY_READS_A_CLOCK.check(READ_SIDE);
    finds(ONLY_TODAY_READS_A_CLOCK, Clocked.class);
  }

  @Test
  void nothingSendsCommands() {
    NOTHING_SENDS_COMMANDS.check(READ_SIDE);
    finds(NOTHING_SENDS_COMMANDS, Commanding.class);
  }

  @Test
  void foldsKnowNoDatabaseAndNoFramework() {
    FOLDS_KNOW_NO_DATABASE.check(READ_SIDE);
  }

  @Test
  void packagesHaveNoCycles() {
    hasNoCycles("org.diplomaticrecord.projections").check(READ_SIDE);
    finds(
        hasNoCycles("org.diplomaticrecord.projections.architecture.planted"),
        Here.class,
        There.class);
  }

  private static void finds(ArchRule rule, Class<?>... planted) {
    assertThat(rule.evaluate(new ClassFileImporter().importClasses(planted)).hasViolation())
        .isTrue();
  }
}
