package org.zhuji.works;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Follow-up codes: shown once, kept as a hash, guessed at most ten times in a row from one address. */
@Component
class FollowUpCodes {

    private final FollowUps followUps;
    private final Works works;
    private final EntryGate gate;
    private final WorkLimits limits;
    private final PasswordEncoder encoder = new BCryptPasswordEncoder();
    private final String nobodys = encoder.encode(Codes.followUp());

    FollowUpCodes(FollowUps followUps, Works works, EntryGate gate, WorkLimits limits) {
        this.followUps = followUps;
        this.works = works;
        this.gate = gate;
        this.limits = limits;
    }

    @Transactional
    Receipt issue(Work work) {
        String code = Codes.followUp();
        String hash = encoder.encode(code);
        followUps
                .findByWorkId(work.id())
                .ifPresentOrElse(known -> known.renew(hash), () -> followUps.save(new FollowUp(work.id(), hash)));
        return new Receipt(work.id(), work.receiptNumber(), code);
    }

    /** The refusal commits: a failed try must be counted. */
    @Transactional(noRollbackFor = FollowUpRefused.class)
    WorkCaller.Entrant enter(String number, String code) {
        String asked = number == null ? "" : number.strip();
        FollowUp followUp = works.idOf(asked).flatMap(followUps::findByWorkId).orElseThrow(() -> unknown(code));
        String address = RemoteAddress.current();
        followUp.requireUnlocked(address, gate.now());
        if (!encoder.matches(Codes.typed(code), followUp.codeHash())) {
            followUp.failed(address, gate.now(), limits.codeFailuresPerNumber());
            throw FollowUpRefused.wrong();
        }
        followUp.passed(address);
        return new WorkCaller.Entrant(works.idOf(asked).orElseThrow(FollowUpRefused::wrong));
    }

    /** Takes as long as for a known number. */
    private FollowUpRefused unknown(String code) {
        encoder.matches(Codes.typed(code), nobodys);
        return FollowUpRefused.wrong();
    }
}
