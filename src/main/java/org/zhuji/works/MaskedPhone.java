package org.zhuji.works;

/** A telephone number of which only head and tail are shown. */
final class MaskedPhone {

    private static final int HEAD = 3;
    private static final int TAIL = 4;

    private MaskedPhone() {}

    /** @return e.g. 138****5678; short numbers keep only their tail of two */
    static String of(String phone) {
        if (phone.length() < HEAD + TAIL + 2) {
            return "****" + phone.substring(Math.max(0, phone.length() - 2));
        }
        return phone.substring(0, HEAD) + "****" + phone.substring(phone.length() - TAIL);
    }
}
