package org.zhuji.works;

import org.zhuji.shared.Refusal;

/** Nobody handed out this entry link. */
public class EntryLinkUnknown extends Refusal {
    public EntryLinkUnknown() {
        super(
                Kind.NOT_FOUND,
                "这个征集链接无效，请核对地址，或向本单位工会索取新的链接或二维码。",
                "This entry link is not valid; ask your union for a new link or QR code.");
    }
}
