package org.diplomaticrecord.core.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.axonframework.modelling.command.ConcurrencyException;
import org.diplomaticrecord.api.problem.Problem;
import org.diplomaticrecord.api.problem.ProblemType;
import org.diplomaticrecord.api.value.InvalidField;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers every failure of every endpoint, for writing and reading, with a problem document. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  @ExceptionHandler
  ResponseEntity<ProblemDocument> problem(Problem problem) {
    return answer(ProblemDocument.of(problem), new HttpHeaders());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDocument> rejection(Rejection rejection) {
    return answer(rejection.document(), new HttpHeaders());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDocument> nothingHere(
      NoResourceFoundException e, HttpServletRequest request) {
    return answer(
        ProblemType.NOT_FOUND,
        "There is nothing at %s.".formatted(request.getRequestURI()),
        new HttpHeaders());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDocument> method(HttpRequestMethodNotSupportedException e) {
    String allowed =
        String.join(", ", Objects.requireNonNullElse(e.getSupportedMethods(), new String[0]));
    return answer(
        ProblemType.METHOD_NOT_ALLOWED,
        "%s is not taken here; %s is.".formatted(e.getMethod(), allowed),
        e.getHeaders());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDocument> mediaType(HttpMediaTypeNotSupportedException e) {
    String detail =
        "Content-Type must be one of %s.".formatted(MediaType.toString(e.getSupportedMediaTypes()));
    return answer(ProblemType.UNSUPPORTED_MEDIA_TYPE, detail, e.getHeaders());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDocument> notAcceptable(HttpMediaTypeNotAcceptableException e) {
    String detail =
        "The answer can be had as %s.".formatted(MediaType.toString(e.getSupportedMediaTypes()));
    return answer(ProblemType.NOT_ACCEPTABLE, detail, e.getHeaders());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDocument> parameter(MethodArgumentTypeMismatchException e) {
    return problem(
        Problem.parameter(e.getName(), "'%s' cannot be read here".formatted(e.getValue())));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDocument> value(InvalidField e) {
    return problem(Problem.parameter(e.field(), e.getMessage()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDocument> concurrent(ConcurrencyException e) {
    return answer(
        ProblemType.CONCURRENT_REQUEST,
        "Others wrote to the same subject at the same moment. Nothing was recorded; send it again.",
        new HttpHeaders());
  }

  @ExceptionHandler({
    DataAccessResourceFailureException.class,
    TransientDataAccessException.class,
    CannotCreateTransactionException.class
  })
  ResponseEntity<ProblemDocument> unavailable(RuntimeException e) {
    LOG.warn("The database cannot be reached", e);
    return answer(
        ProblemType.UNAVAILABLE,
        "The record cannot be reached now. Nothing was recorded; try again later.",
        new HttpHeaders());
  }

  /** The client has gone: nobody reads an answer. */
  @ExceptionHandler
  void gone(AsyncRequestNotUsableException e) {
    LOG.debug("A client went away", e);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDocument> unexpected(Exception e, HttpServletRequest request) {
    if (e instanceof ErrorResponse error && error.getStatusCode().is4xxClientError()) {
      ProblemType type = typeOf(error.getStatusCode().value());
      return answer(
          type,
          "%s.".formatted(Objects.requireNonNullElse(error.getBody().getDetail(), type.title())),
          error.getHeaders());
    }
    LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
    return answer(
        ProblemType.INTERNAL,
        "The service failed; the failure is in its log. Nothing was recorded.",
        new HttpHeaders());
  }

  private static ProblemType typeOf(int status) {
    return switch (status) {
      case 404 -> ProblemType.NOT_FOUND;
      case 405 -> ProblemType.METHOD_NOT_ALLOWED;
      case 406 -> ProblemType.NOT_ACCEPTABLE;
      case 413 -> ProblemType.TOO_LARGE;
      case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
      default -> ProblemType.INVALID_PARAMETER;
    };
  }

  private static ResponseEntity<ProblemDocument> answer(
      ProblemType type, String detail, HttpHeaders headers) {
    return answer(ProblemDocument.of(type, detail, List.of()), headers);
  }

  private static ResponseEntity<ProblemDocument> answer(
      ProblemDocument document, HttpHeaders headers) {
    return ResponseEntity.status(document.status())
        .headers(copied -> copied.putAll(headers))
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(document);
  }
}
