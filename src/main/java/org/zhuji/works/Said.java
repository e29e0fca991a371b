package org.zhuji.works;

/** A measured value in both languages. */
record Said(String chinese, String english) {

    Fault breaking(org.zhuji.campaign.Rule rule) {
        return new Fault(rule.clause(), rule.quote(), chinese, english);
    }
}
