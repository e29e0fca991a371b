package org.zhuji.organisation;

/** How high a union stands on the way to the province, lowest first. Source: notice 三（二）1 逐级上报. */
public enum UnionLevel {
    GRASSROOTS,
    COUNTY,
    CITY,
    PROVINCE
}
