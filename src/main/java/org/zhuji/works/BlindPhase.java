package org.zhuji.works;

import java.util.Set;
import org.zhuji.people.Actor;

/**
 * Who must not know whose works these are. The rule in one place: the duties of judge, chair and leadership group open no
 * work before the list of names of its campaign is approved; while the campaign is judged they close its works to their
 * holder even where another duty would open them. Receiving desk, organisers and unions go on seeing what came through
 * their hands. Asked by whoever shows works with names; answered by judging, which lies above.
 */
public interface BlindPhase {

    /** @return campaigns whose works are being judged and hidden from this person, whatever other duties are held */
    Set<Long> closedTo(Actor actor);

    /** @return campaigns whose works the duties of chair and leadership group open by now */
    Set<Long> openedTo(Actor actor);

    /** @throws JudgedBlind if the campaign's works are hidden from this person */
    default void requireOpen(Actor actor, long campaignId) {
        if (closedTo(actor).contains(campaignId)) {
            throw new JudgedBlind();
        }
    }
}
