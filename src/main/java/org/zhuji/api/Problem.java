package org.zhuji.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.zhuji.shared.Refusal;

/** What an asking system is told when something was not done (RFC 9457), in Chinese unless it asked for English. */
record Problem(HttpStatus status, String code, String chinese, String english) {

    static Problem of(Refusal refusal) {
        return new Problem(statusOf(refusal.kind()), refusal.code(), refusal.chinese(), refusal.english());
    }

    ProblemDetail in(HttpServletRequest request) {
        boolean english = wantsEnglish(request);
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, english ? this.english : chinese);
        detail.setType(URI.create("urn:zhuji:refusal:" + code));
        detail.setTitle(english ? status.getReasonPhrase() : TITLES.getOrDefault(status, "办理未成功"));
        detail.setInstance(URI.create(request.getRequestURI()));
        return detail;
    }

    static boolean wantsEnglish(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                && "en".equals(request.getLocale().getLanguage());
    }

    private static HttpStatus statusOf(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    private static final Map<HttpStatus, String> TITLES = Map.ofEntries(
            Map.entry(HttpStatus.BAD_REQUEST, "请求有误"),
            Map.entry(HttpStatus.UNAUTHORIZED, "需要登录"),
            Map.entry(HttpStatus.FORBIDDEN, "没有权限"),
            Map.entry(HttpStatus.NOT_FOUND, "没有找到"),
            Map.entry(HttpStatus.METHOD_NOT_ALLOWED, "不支持的操作"),
            Map.entry(HttpStatus.CONFLICT, "与当前状态冲突"),
            Map.entry(HttpStatus.PAYLOAD_TOO_LARGE, "内容过大"),
            Map.entry(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "不支持的内容类型"),
            Map.entry(HttpStatus.UNPROCESSABLE_ENTITY, "内容不符合要求"),
            Map.entry(HttpStatus.INTERNAL_SERVER_ERROR, "系统出错"),
            Map.entry(HttpStatus.SERVICE_UNAVAILABLE, "系统繁忙"));
}
