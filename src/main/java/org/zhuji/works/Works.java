package org.zhuji.works;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
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

    @Query(ROW
            + "where w.unionId = :unionId and w.status in :status"
            + " and (w.title like :text escape '!' or w.receiptNumber like :text escape '!'"
            + " or w.authorLine like :text escape '!') order by w.id desc")
    List<WorkRow> ofUnion(long unionId, Collection<WorkStatus> status, String text, Limit limit);

    @Query(ROW
            + "where w.id < :after and w.status in :status"
            + " and (:#{#field.everywhere()} = true or w.unionId in :#{#field.unions()} or w.campaignId in :#{#field.opened()})"
            + " and w.campaignId not in :#{#field.closed()}"
            + " and (w.title like :text escape '!' or w.receiptNumber like :text escape '!'"
            + " or w.authorLine like :text escape '!' or w.unionName like :text escape '!') order by w.id desc")
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

    /** @return the pattern that finds the text anywhere, its own signs taken literally */
    static String containing(String text) {
        String plain = text == null ? "" : text.strip().replaceAll("([!%_])", "!$1");
        return "%" + plain + "%";
    }
}
