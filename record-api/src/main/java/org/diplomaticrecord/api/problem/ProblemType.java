package org.diplomaticrecord.api.problem;

import java.net.URI;
import java.util.Locale;

/**
 * The types of problem document (RFC 9457). Their URIs never change meaning; clients may decide on
 * them.
 */
public enum ProblemType {
  /** The request names a parameter nobody reads. */
  UNKNOWN_PARAMETER(400, "Unknown parameter"),
  /** A parameter or header holds something it cannot hold. */
  INVALID_PARAMETER(400, "Invalid parameter"),
  /**
   * The body cannot be read at all: broken syntax, invalid UTF-8, a repeated key, too deep nesting.
   */
  MALFORMED_BODY(400, "The body cannot be read"),
  /** Writing needs the token of the record. */
  UNAUTHORIZED(401, "Not authorized"),
  /** There is nothing at this address. */
  NOT_FOUND(404, "Not found"),
  /** The record holds no such dossier. */
  UNKNOWN_DOSSIER(404, "Unknown dossier"),
  /** The dossier holds no such subject, or not yet at this basis. */
  UNKNOWN_SUBJECT(404, "Unknown subject"),
  /** The dossier holds no entry at this position. */
  UNKNOWN_ENTRY(404, "Unknown entry"),
  /** The address does not take this method. */
  METHOD_NOT_ALLOWED(405, "Method not allowed"),
  /** The answer cannot be given in any of the formats asked for. */
  NOT_ACCEPTABLE(406, "Not acceptable"),
  /**
   * Another request wrote to the same subject, or with the same key, at the same moment: ask again.
   */
  CONCURRENT_REQUEST(409, "Concurrent request"),
  /**
   * The dossier file says otherwise what an earlier import recorded, and nothing else is wrong with
   * it: on request the changes become corrections.
   */
  CHANGED_IMPORT(409, "Changed import"),
  /**
   * The dossier file leaves out what its edition before named, which was not to be, and nothing
   * else is wrong with it.
   */
  INCOMPLETE_IMPORT(409, "Incomplete import"),
  /** The projections were written by another release: they can only be rebuilt together. */
  OTHER_VERSION(409, "Projections of another version"),
  /** The record does not go as far as that position, or no longer: it may have been restored. */
  BEYOND_THE_RECORD(410, "Beyond the record"),
  /** The subject has entries that the reading the write rests on did not have. */
  OUTDATED_READING(412, "Outdated reading"),
  /** The body is larger than what is taken. */
  TOO_LARGE(413, "Too large"),
  /** The body is of a type that is not read here. */
  UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type"),
  /** The body can be read, but some of its fields say what an entry cannot say. */
  INVALID_ENTRY(422, "Invalid entry"),
  /** A rule of the subject's kind forbids it; the entries in conflict are named. */
  ENTRY_REJECTED(422, "Entry rejected"),
  /** The idempotency key was used for another request before. */
  KEY_REUSED(422, "Idempotency key reused"),
  /** The dossier file has faults; each is named with its line, and nothing was recorded. */
  FAULTY_IMPORT(422, "Faulty import"),
  /** The client has as many streams open as one may have. */
  TOO_MANY_STREAMS(429, "Too many streams"),
  /** The service failed; nothing was recorded. */
  INTERNAL(500, "Internal error"),
  /** The service cannot answer now; ask again later. */
  UNAVAILABLE(503, "Unavailable");

  private final int status;
  private final String title;

  ProblemType(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The HTTP status it is answered with. */
  public int status() {
    return status;
  }

  /** What it is called, for a person. */
  public String title() {
    return title;
  }

  /** The stable URI of the type, e.g. {@code urn:diplomatic-record:problem:unknown-parameter}. */
  public URI uri() {
    return URI.create(
        "urn:diplomatic-record:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
