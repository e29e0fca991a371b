package org.zhuji.api;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Says in a sentence what is wrong with a request that Spring cannot read. For every path, because a wrong method is noticed
 * before any controller is found.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestAdvice extends ResponseEntityExceptionHandler {

    private record Wording(String code, String chinese, String english) {}

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception thrown, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpServletRequest servletRequest = ((ServletWebRequest) request).getRequest();
        Wording wording = word(thrown);
        HttpStatus known = HttpStatus.valueOf(status.value());
        ProblemDetail detail = new Problem(known, wording.code, wording.chinese, wording.english).in(servletRequest);
        List<FieldFault> errors = errors(thrown);
        if (!errors.isEmpty()) {
            detail.setProperty("errors", errors);
        }
        return super.handleExceptionInternal(thrown, detail, headers, status, request);
    }

    private static Wording word(Exception thrown) {
        if (thrown instanceof HttpMessageNotReadableException unreadable) {
            return unreadable(unreadable);
        }
        if (!errors(thrown).isEmpty()) {
            return invalid(errors(thrown));
        }
        if (thrown instanceof TypeMismatchException mismatch) {
            return mismatch(mismatch);
        }
        if (thrown instanceof MissingServletRequestParameterException missing) {
            String name = missing.getParameterName();
            return new Wording("missing-parameter", "缺少参数 " + name + "。", "Parameter " + name + " is missing.");
        }
        return wordTransport(thrown);
    }

    private static Wording wordTransport(Exception thrown) {
        if (thrown instanceof HttpMediaTypeNotSupportedException unsupported) {
            String wanted = unsupported.getSupportedMediaTypes().toString();
            return new Wording(
                    "unsupported-media-type",
                    "不支持内容类型 " + unsupported.getContentType() + "，请使用 " + wanted + "。",
                    "Content type " + unsupported.getContentType() + " is not supported, use " + wanted + ".");
        }
        if (thrown instanceof HttpRequestMethodNotSupportedException unsupported) {
            String wanted = Arrays.toString(unsupported.getSupportedMethods());
            return new Wording(
                    "unsupported-method",
                    "此地址不支持 " + unsupported.getMethod() + "，可用：" + wanted + "。",
                    unsupported.getMethod() + " is not supported here, use " + wanted + ".");
        }
        if (thrown instanceof HttpMediaTypeNotAcceptableException) {
            return new Wording(
                    "not-acceptable", "只能以 application/json 回复，请修改 Accept。", "Only application/json can be sent back.");
        }
        if (thrown instanceof MaxUploadSizeExceededException) {
            return new Wording("too-large", "上传内容过大。", "The upload is too large.");
        }
        return new Wording("bad-request", "请求有误，请对照接口文档。", "The request is wrong; see the documentation.");
    }

    private static Wording unreadable(HttpMessageNotReadableException unreadable) {
        if (unreadable.getCause() instanceof InvalidFormatException format) {
            String field = path(format);
            String allowed = format.getTargetType().isEnum()
                    ? "，可用：" + Arrays.toString(format.getTargetType().getEnumConstants())
                    : "";
            return new Wording(
                    "unreadable",
                    "字段 " + field + " 的值“" + format.getValue() + "”不可用" + allowed + "。",
                    "Field " + field + " cannot be “" + format.getValue() + "”.");
        }
        if (unreadable.getCause() instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return new Wording(
                    "unreadable",
                    "字段 " + path(mapping) + " 的类型不对。",
                    "Field " + path(mapping) + " is of the wrong type.");
        }
        return new Wording("unreadable", "请求内容不是可读的 JSON，或内容为空。", "The body is no readable JSON, or empty.");
    }

    private static Wording invalid(List<FieldFault> errors) {
        return new Wording(
                "invalid",
                errors.stream().map(FieldFault::message).collect(Collectors.joining("；", "", "。")),
                errors.stream().map(FieldFault::field).collect(Collectors.joining(", ", "Check: ", ".")));
    }

    private static Wording mismatch(TypeMismatchException mismatch) {
        String name = mismatch instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : mismatch.getPropertyName();
        return new Wording(
                "wrong-type",
                "参数 " + name + " 的值“" + mismatch.getValue() + "”不可用。",
                "Parameter " + name + " cannot be “" + mismatch.getValue() + "”.");
    }

    private record FieldFault(String field, String message) {

        static FieldFault of(String parameter, MessageSourceResolvable error) {
            return new FieldFault(
                    error instanceof FieldError field ? field.getField() : parameter, error.getDefaultMessage());
        }
    }

    /** @return what validation found, sorted so that the same request is always answered alike; else nothing */
    private static List<FieldFault> errors(Exception thrown) {
        return found(thrown)
                .sorted(Comparator.comparing(FieldFault::field).thenComparing(FieldFault::message))
                .toList();
    }

    private static Stream<FieldFault> found(Exception thrown) {
        if (thrown instanceof MethodArgumentNotValidException invalid) {
            return invalid.getBindingResult().getAllErrors().stream()
                    .map(error -> FieldFault.of(error.getObjectName(), error));
        }
        if (thrown instanceof HandlerMethodValidationException invalid) {
            return invalid.getParameterValidationResults().stream()
                    .flatMap(result -> result.getResolvableErrors().stream()
                            .map(error ->
                                    FieldFault.of(result.getMethodParameter().getParameterName(), error)));
        }
        return Stream.empty();
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
