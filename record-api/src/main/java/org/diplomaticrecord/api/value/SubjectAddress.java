package org.diplomaticrecord.api.value;

/**
 * A subject in the whole record: its dossier and its id there. Printed {@code dossier/kind/name},
 * which is also the identifier of its Axon aggregate.
 *
 * @param dossier the dossier that holds the subject
 * @param subject the subject inside it
 */
public record SubjectAddress(DossierId dossier, SubjectId subject) {
  /** Reads {@code dossier/kind/name}. */
  public static SubjectAddress of(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new InvalidField(
          "subject",
          "%s is no address: it is written dossier/kind/name".formatted(InvalidField.shown(text)));
    }
    return new SubjectAddress(
        new DossierId(text.substring(0, slash)), SubjectId.of(text.substring(slash + 1)));
  }

  @Override
  public String toString() {
    return dossier + "/" + subject;
  }
}
