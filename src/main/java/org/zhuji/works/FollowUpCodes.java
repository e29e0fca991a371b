package org.zhuji.works;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Follow-up codes: shown once, kept as a hash, guessed at most ten times in a row. */
@Component
class FollowUpCodes {

    private final FollowUps followUps;
    private final Works works;
    private final EntryGate gate;
    private final PasswordEncoder encoder = new BCryptPasswordEncoder();
    private final String nobodys = encoder.encode(Codes.followUp());

    FollowUpCodes(FollowUps followUps, Works works, EntryGate gate) {
        this.followUps = followUps;
        this.works = works;
        this.gate = gate;
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
        followUp.requireUnlocked(gate.now());
        if (!encoder.matches(Codes.typed(code), followUp.codeHash())) {
            followUp.failed(gate.now());
            throw FollowUpRefused.wrong();
        }
        followUp.passed();
        Work work = works.idOf(asked).flatMap(works::findById).orElseThrow(FollowUpRefused::wrong);
        return new WorkCaller.Entrant(work.id(), work.contactName());
    }

    /** Takes as long as for a known number. */
    private FollowUpRefused unknown(String code) {
        encoder.matches(Codes.typed(code), nobodys);
        return FollowUpRefused.wrong();
    }
}
