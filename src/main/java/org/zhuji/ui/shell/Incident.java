package org.zhuji.ui.shell;

import static org.zhuji.ui.parts.Texts.t;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.zhuji.shared.Refusal;
import org.zhuji.ui.parts.Texts;

/** Turns whatever went wrong into one sentence; the unforeseen gets a number that stands in the log too. */
final class Incident {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private Incident() {}

    /** @return the sentence for the person; logs what nobody foresaw */
    static String sentence(Throwable problem) {
        return find(problem, Refusal.class).map(Texts::of).orElseGet(() -> unforeseen(problem));
    }

    private static String unforeseen(Throwable problem) {
        if (find(problem, ConcurrencyFailureException.class).isPresent()) {
            return t(
                    "此内容刚刚被其他人修改，您的操作未保存。请刷新页面后再试。",
                    "Somebody else has just changed this; yours was not saved. Reload the page and try again.");
        }
        String number = number();
        LOG.error("Incident {}", number, problem);
        return t(
                "系统暂时不能完成此操作，没有保存任何更改。请稍后重试；如仍不成功，请将编号 " + number + " 告知系统管理员。",
                "This could not be done and nothing was changed. Try again later; if it still fails, tell the system "
                        + "administrator the number " + number + ".");
    }

    private static <T extends Throwable> Optional<T> find(Throwable problem, Class<T> kind) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return Optional.of(kind.cast(cause));
            }
        }
        return Optional.empty();
    }

    private static String number() {
        byte[] bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }
}
