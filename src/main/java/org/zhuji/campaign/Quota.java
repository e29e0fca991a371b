package org.zhuji.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** How many works one union is to report, in all or in one category. */
@Entity
class Quota {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long campaignId;
    private long unionId;
    private String categoryCode;
    private int minimum;
    private Integer maximum;

    protected Quota() {}

    Quota(long campaignId, long unionId, String categoryCode) {
        this.campaignId = campaignId;
        this.unionId = unionId;
        this.categoryCode = stored(categoryCode);
    }

    /** Over all categories is stored as an empty text, since null would slip through the unique constraint. */
    static String stored(String categoryCode) {
        return categoryCode == null ? "" : categoryCode;
    }

    void set(int newMinimum, Integer newMaximum) {
        minimum = newMinimum;
        maximum = newMaximum;
    }

    QuotaRow row() {
        return new QuotaRow(unionId, categoryCode.isEmpty() ? null : categoryCode, minimum, maximum);
    }
}
