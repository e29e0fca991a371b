package org.zhuji.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.zhuji.shared.Refusal;
import org.zhuji.works.StorageShort;
import org.zhuji.works.UploadsBusy;

/** What may be done later is told apart from what may not. */
class BusyTest {

    @Test
    void asksAnotherSystemToComeBackLater() {
        for (Refusal refusal : new Refusal[] {new UploadsBusy(), new StorageShort()}) {
            ResponseEntity<ProblemDetail> answer =
                    new RefusalAdvice().refused(refusal, new MockHttpServletRequest("POST", "/api/v1/works/1/files"));

            assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
            assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("60");
            assertThat(answer.getBody().getDetail()).isEqualTo(refusal.chinese());
        }
    }
}
