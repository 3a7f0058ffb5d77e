package org.diplomaticrecord.core.web;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.axonframework.modelling.command.ConcurrencyException;
import org.diplomaticrecord.api.problem.Problem;
import org.diplomaticrecord.api.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The answers given under idempotency keys. They are kept in the transaction that recorded what
 * they tell.
 */
class Answers {
  private record Kept(String digest, Answer answer) {}

  private final JdbcClient jdbc;

  Answers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Does what is asked, unless it was done before under the same key: then the first answer is
   * given again.
   *
   * @param write does it; what it is given must be called inside its transaction with the answer
   */
  Answer once(@Nullable IdempotencyKey key, Function<Consumer<Answer>, Answer> write) {
    if (key == null) {
      return write.apply(_ -> {});
    }
    Optional<Answer> before = given(key);
    if (before.isPresent()) {
      return before.get();
    }
    try {
      return write.apply(answer -> keep(key, answer));
    } catch (ConcurrencyException | Rejection | Problem e) {
      // The same request may have come twice at a time, and the other one was first.
      return given(key).orElseThrow(() -> e);
    }
  }

  private Optional<Answer> given(IdempotencyKey key) {
    return jdbc.sql("SELECT digest, status, location, answer FROM record.request WHERE key = ?")
        .param(key.key())
        .query((row, _) ->
            new Kept(
                row.getString(1), new Answer(row.getInt(2), row.getString(3), row.getString(4))))
        .optional()
        .map(kept -> same(key, kept));
  }

  private static Answer same(IdempotencyKey key, Kept kept) {
    if (!kept.digest().equals(key.digest())) {
      throw new Problem(
          ProblemType.KEY_REUSED,
          "Another request came with the Idempotency-Key '%s' before. Give this one a key of its own."
              .formatted(key.key()));
    }
    return kept.answer();
  }

  private void keep(IdempotencyKey key, Answer answer) {
    try {
      jdbc.sql(
              "INSERT INTO record.request (key, digest, status, location, answer) VALUES (?, ?, ?, ?, ?)")
          .param(key.key())
          .param(key.digest())
          .param(answer.status())
          .param(answer.location())
          .param(answer.body())
          .update();
    } catch (DuplicateKeyException e) {
      throw new ConcurrencyException("The same request came twice at a time", e);
    }
  }
}
