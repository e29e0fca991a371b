package org.zhuji.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.zhuji.shared.Refusal;
import org.zhuji.works.Fault;
import org.zhuji.works.FileRefused;
import org.zhuji.works.SubmitRefused;

/** Turns what a door refuses into a problem; what nobody foresaw becomes a sentence with a number for the log. */
@RestControllerAdvice(basePackageClasses = RefusalAdvice.class)
class RefusalAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalAdvice.class);
    private static final String SECONDS_UNTIL_RETRY = "60";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> fileRefused(FileRefused refusal, HttpServletRequest request) {
        return withFaults(refusal, refusal.faults(), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> submitRefused(SubmitRefused refusal, HttpServletRequest request) {
        return withFaults(refusal, refusal.faults(), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal, HttpServletRequest request) {
        ProblemDetail detail = Problem.of(refusal).in(request);
        if (refusal.kind() == Refusal.Kind.BUSY) {
            return ResponseEntity.of(detail)
                    .header(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_RETRY)
                    .build();
        }
        return answer(detail);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> overtaken(ConcurrencyFailureException overtaken, HttpServletRequest request) {
        LOG.info("Overtaken: {}", overtaken.getMessage());
        return answer(new Problem(
                        HttpStatus.CONFLICT,
                        "overtaken",
                        "别人刚刚改动了同一事项，您的操作未生效。请重新读取后再试。",
                        "Somebody else has just changed this; yours was not done. Read it again and retry.")
                .in(request));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unforeseen(RuntimeException unforeseen, HttpServletRequest request) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Unforeseen, number {}", number, unforeseen);
        return answer(new Problem(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "unforeseen",
                        "系统出错，操作未生效。请稍后再试；仍不成功请告知管理员编号 " + number + "。",
                        "Something went wrong and nothing was done. If it happens again tell an administrator number "
                                + number + ".")
                .in(request));
    }

    private static ResponseEntity<ProblemDetail> withFaults(
            Refusal refusal, List<Fault> faults, HttpServletRequest request) {
        ProblemDetail detail = Problem.of(refusal).in(request);
        detail.setProperty("faults", faults.stream().map(FaultJson::of).toList());
        return answer(detail);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail detail) {
        return ResponseEntity.of(detail).build();
    }
}
