package org.zhuji.works;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The stored works. */
interface Works extends JpaRepository<Work, Long> {

    String ROW = """
            select new org.zhuji.works.WorkRow(w.id, w.receiptNumber, w.campaignId, w.categoryCode, w.title,
                w.authorLine, w.unionId, w.unionName, w.status, w.submittedAt,
                (select min(m.id) from MediaFile m where m.workId = w.id))
            from Work w
            """;

    @Query("select w.id from Work w where w.receiptNumber = :number")
    Optional<Long> idOf(String number);

    @Query("select w.campaignId from Work w where w.id = :id")
    Optional<Long> campaignOf(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from Work w where w.id = :id")
    Optional<Work> lock(long id);

    @Query(ROW + "where w.id in :ids")
    List<WorkRow> rows(Collection<Long> ids);

    @Query(ROW
            + "where w.campaignId = :campaignId and (:categoryCode is null or w.categoryCode = :categoryCode) and w.status = :status"
            + " order by w.receiptNumber, w.id")
    List<WorkRow> withStatus(long campaignId, String categoryCode, WorkStatus status);

    @Query(ROW + "where w.enteredBy = :personId order by w.id desc")
    List<WorkRow> enteredBy(long personId);

    @Query(ROW + "where w.enteredBy = :personId and w.id < :before order by w.id desc")
    List<WorkRow> enteredBy(long personId, long before, Limit limit);

    @Query(ROW
            + "where w.unionId = :unionId and w.status in :status"
            + " and (lower(w.title) like :text escape '!' or lower(w.receiptNumber) like :text escape '!'"
            + " or lower(w.authorLine) like :text escape '!') order by w.id desc")
    List<WorkRow> ofUnion(long unionId, Collection<WorkStatus> status, String text, Limit limit);

    @Query(
            ROW
                    + "where w.id < :after and w.status in :status"
                    + " and (:#{#field.everywhere()} = true or w.unionId in :#{#field.unions()} or w.campaignId in :#{#field.opened()})"
                    + " and w.campaignId not in :#{#field.closed()}"
                    + " and (lower(w.title) like :text escape '!' or lower(w.receiptNumber) like :text escape '!'"
                    + " or lower(w.authorLine) like :text escape '!' or lower(w.unionName) like :text escape '!') order by w.id desc")
    List<WorkRow> search(Field field, Collection<WorkStatus> status, String text, long after, Limit limit);

    /**
     * Where somebody may look: everywhere or in some unions, besides in opened campaigns, never in closed ones. No
     * collection is empty.
     */
    record Field(boolean everywhere, Collection<Long> unions, Collection<Long> opened, Collection<Long> closed) {}

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from Work w where w.campaignId = :campaignId and w.status in :status order by w.id")
    List<Work> lockSome(long campaignId, Collection<WorkStatus> status, Limit limit);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Work w set w.status = :to, w.version = w.version + 1 where w.id in :ids")
    int moveAll(Collection<Long> ids, WorkStatus to);

    String BY_LINK = """
            select count(w) from Work w
            where w.campaignId = :campaignId and w.unionId = :unionId and w.enteredBy is null
                and (:address is null or w.enteredFrom = :address)
            """;

    /**
     * Those given up count too: else whoever gives up and begins anew is never stopped.
     *
     * @param address where they were begun; null for everywhere
     * @return works begun by a link that nobody ever submitted
     */
    @Query(BY_LINK
            + " and w.submittedAt is null"
            + " and w.status in (org.zhuji.works.WorkStatus.DRAFT, org.zhuji.works.WorkStatus.WITHDRAWN)")
    long publicDrafts(long campaignId, long unionId, String address);

    /**
     * @param address where they were begun; null for everywhere
     * @return works begun by a link since, whatever became of them
     */
    @Query(BY_LINK + " and w.createdAt > :since")
    long publicDraftsSince(long campaignId, long unionId, String address, Instant since);

    /** An address is kept no longer than the caps need it (REQ-37). */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Work w set w.enteredFrom = null where w.enteredFrom is not null and w.createdAt < :limit")
    int forgetAddresses(Instant limit);

    String FORGOTTEN = """
            from Work w
            where w.enteredBy is null and w.submittedAt is null and coalesce(w.changedAt, w.createdAt) < :limit
                and w.status in (org.zhuji.works.WorkStatus.DRAFT, org.zhuji.works.WorkStatus.WITHDRAWN)
                and not exists (select m.id from MediaFile m where m.workId = w.id and m.uploadedAt >= :limit)
            """;

    /** @return public drafts, given up ones included, of which nothing was changed and to which nothing was added since */
    @Query("select w.id " + FORGOTTEN + " order by w.id")
    List<Long> forgotten(Instant limit, Limit most);

    @Query("select count(w) > 0 " + FORGOTTEN + " and w.id = :id")
    boolean isForgotten(long id, Instant limit);

    /** @return the pattern that finds the text anywhere, in large or small letters, its own signs taken literally */
    static String containing(String text) {
        String plain = text == null ? "" : text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return "%" + plain + "%";
    }
}
