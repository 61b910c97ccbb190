package io.cobranza.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.cobranza.shared.Refused;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Tells every refused request as problem+json with the field to blame and the reason in the
 * reader's language.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAnswers extends ResponseEntityExceptionHandler {

  /** In seconds. */
  private static final String SOON = "1";

  private final ProblemTexts texts;

  ProblemAnswers(ProblemTexts texts) {
    this.texts = texts;
  }

  @ExceptionHandler(Refused.class)
  ResponseEntity<ProblemDetail> refused(Refused refusal) {
    HttpStatus status =
        switch (refusal.reason()) {
          case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
          case UNKNOWN -> HttpStatus.NOT_FOUND;
          case CONFLICT -> HttpStatus.CONFLICT;
        };
    return ResponseEntity.status(status)
        .body(texts.problem(status, refusal.field(), refusal.messageKey(), refusal.arguments()));
  }

  /** Whoever tried again and again met another every time. Nothing of it was kept. */
  @ExceptionHandler(ConcurrencyFailureException.class)
  ResponseEntity<ProblemDetail> inTheWay(ConcurrencyFailureException e) {
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, SOON)
        .body(texts.problem(HttpStatus.SERVICE_UNAVAILABLE, "request", "request.inTheWay"));
  }

  @ExceptionHandler(MultipartException.class)
  ResponseEntity<ProblemDetail> brokenUpload(MultipartException e) {
    return ResponseEntity.badRequest()
        .body(texts.problem(HttpStatus.BAD_REQUEST, "file", "request.upload.broken"));
  }

  @Override
  protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
      MaxUploadSizeExceededException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return answer(status, "file", "request.upload.tooLarge");
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (e.getCause() instanceof UnrecognizedPropertyException unknown) {
      return answer(status, path(unknown), "request.json.unknownField");
    }
    if (e.getCause() instanceof JsonMappingException wrong && !wrong.getPath().isEmpty()) {
      return answer(status, path(wrong), "request.json.wrongType");
    }
    if (e.getCause() instanceof JsonProcessingException broken && broken.getLocation() != null) {
      return answer(
          status,
          "body",
          "request.json.malformed",
          broken.getLocation().getLineNr(),
          broken.getLocation().getColumnNr());
    }
    return answer(status, "body", "request.json.missing");
  }

  @Override
  protected ResponseEntity<Object> handleTypeMismatch(
      TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    String field =
        e instanceof MethodArgumentTypeMismatchException argument
            ? argument.getName()
            : e.getPropertyName();
    return answer(status, field, "request.wrongType");
  }

  @Override
  protected ResponseEntity<Object> handleMissingServletRequestParameter(
      MissingServletRequestParameterException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return answer(status, e.getParameterName(), "field.required");
  }

  @Override
  protected ResponseEntity<Object> handleMissingServletRequestPart(
      MissingServletRequestPartException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return answer(status, e.getRequestPartName(), "field.required");
  }

  @Override
  protected ResponseEntity<Object> handleNoResourceFoundException(
      NoResourceFoundException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    return answer(status, "path", "request.notFound");
  }

  @Override
  protected ResponseEntity<Object> handleHttpRequestMethodNotSupported(
      HttpRequestMethodNotSupportedException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return ResponseEntity.status(status)
        .headers(headers)
        .body(texts.problem(status, "method", "request.method", e.getMethod()));
  }

  @Override
  protected ResponseEntity<Object> handleHttpMediaTypeNotSupported(
      HttpMediaTypeNotSupportedException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return answer(status, "Content-Type", "request.mediaType");
  }

  @Override
  protected ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(
      HttpMediaTypeNotAcceptableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return answer(status, "Accept", "request.notAcceptable");
  }

  private ResponseEntity<Object> answer(
      HttpStatusCode status, String field, String messageKey, Object... arguments) {
    return ResponseEntity.status(status).body(texts.problem(status, field, messageKey, arguments));
  }

  /** As the client wrote it: {@code contacts[0].purpose}. */
  private static String path(JsonMappingException e) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : e.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }
}
