package org.zhuji.campaign;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.Verb;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Actor;

/** The door to the numbers of works that unions are asked for (REQ-22). Writing needs the duty of an organiser. */
@Service
@Transactional
public class QuotaService {

    private final Quotas quotas;
    private final CampaignRows rows;
    private final UnionService unions;
    private final CampaignRecord record;

    QuotaService(Quotas quotas, CampaignRows rows, UnionService unions, CampaignRecord record) {
        this.quotas = quotas;
        this.rows = rows;
        this.unions = unions;
        this.record = record;
    }

    /** @return all quotas of the campaign, by union */
    @Transactional(readOnly = true)
    public List<QuotaRow> of(long campaignId) {
        return quotas.findByCampaignIdOrderByUnionIdAscCategoryCodeAsc(campaignId).stream()
                .map(Quota::row)
                .toList();
    }

    /** @return the union's quotas: over all categories first; empty if none was handed down */
    @Transactional(readOnly = true)
    public List<QuotaRow> of(long campaignId, long unionId) {
        return quotas.findByCampaignIdAndUnionIdOrderByCategoryCodeAsc(campaignId, unionId).stream()
                .map(Quota::row)
                .toList();
    }

    /** Sets or replaces the quota of one union. */
    public void set(Actor actor, long campaignId, QuotaRow quota) {
        CampaignService.requireOrganiser(actor);
        if (quota.minimum() < 0 || quota.maximum() != null && quota.maximum() < quota.minimum()) {
            throw new QuotaRefused();
        }
        // The campaign's row serialises two organisers who set the same quota for the first time.
        Campaign campaign = rows.lock(campaignId, LockModeType.PESSIMISTIC_WRITE);
        if (quota.categoryCode() != null) {
            CampaignDocument.read(campaign.definition()).category(quota.categoryCode());
        }
        String union = unions.get(quota.unionId()).name();
        Quota stored =
                find(campaignId, quota).orElseGet(() -> new Quota(campaignId, quota.unionId(), quota.categoryCode()));
        stored.set(quota.minimum(), quota.maximum());
        quotas.saveAndFlush(stored);
        record.write(actor, campaignId, Verb.SET_QUOTA, words(union, quota));
    }

    /** Makes these the only quotas of one union, all or none of them. */
    public void replace(Actor actor, long campaignId, long unionId, List<QuotaRow> wanted) {
        CampaignService.requireOrganiser(actor);
        List<String> kept =
                wanted.stream().map(quota -> Quota.stored(quota.categoryCode())).toList();
        List<QuotaRow> before = of(campaignId, unionId);
        before.stream()
                .filter(quota -> !kept.contains(Quota.stored(quota.categoryCode())))
                .forEach(quota -> remove(actor, campaignId, quota));
        wanted.stream().filter(quota -> !before.contains(quota)).forEach(quota -> set(actor, campaignId, quota));
    }

    /** Takes a quota back; nothing happens if there is none. */
    public void remove(Actor actor, long campaignId, QuotaRow quota) {
        CampaignService.requireOrganiser(actor);
        // before its record, as everybody else does
        rows.lock(campaignId, LockModeType.PESSIMISTIC_WRITE);
        find(campaignId, quota).ifPresent(stored -> {
            quotas.delete(stored);
            record.write(
                    actor,
                    campaignId,
                    Verb.REMOVE_QUOTA,
                    words(unions.get(quota.unionId()).name(), quota));
        });
    }

    private Optional<Quota> find(long campaignId, QuotaRow quota) {
        return quotas.findByCampaignIdAndUnionIdAndCategoryCode(
                campaignId, quota.unionId(), Quota.stored(quota.categoryCode()));
    }

    private static String words(String union, QuotaRow quota) {
        String most = quota.maximum() == null ? "不限" : quota.maximum().toString();
        String category = quota.categoryCode() == null ? "合计" : quota.categoryCode();
        return union + "（" + category + "）最少 " + quota.minimum() + "，最多 " + most;
    }
}
