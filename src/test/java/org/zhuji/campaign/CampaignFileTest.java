package org.zhuji.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CampaignFileTest {

    private final CampaignFile file = new CampaignFile();
    private final CampaignDefinition shipped = ShippedCampaign.definition();

    @Test
    void survivesTheWayThroughDatabaseAndFileUnchanged() {
        CampaignDefinition stored = CampaignDocument.read(CampaignDocument.write(shipped));

        assertThat(stored).isEqualTo(shipped);
        assertThat(file.read(file.write(stored))).isEqualTo(shipped);
        assertThat(CampaignDocument.read(CampaignDocument.write(file.read(file.write(stored)))))
                .isEqualTo(shipped);
    }

    @Test
    void keepsRareCharactersAndEmoji() {
        CampaignDefinition campaign = shipped.renamed("rare", "𠮷祥如意 🎉：\"引号\" 'x' # 注释？");

        assertThat(file.read(file.write(campaign))).isEqualTo(campaign);
        assertThat(file.write(campaign)).contains("𠮷祥如意 🎉");
        assertThat(CampaignDocument.read(CampaignDocument.write(campaign))).isEqualTo(campaign);
    }

    @Test
    void isWrittenForPeople() {
        String yaml = file.write(shipped);

        assertThat(yaml)
                .startsWith("code: 2019-50\n")
                .contains("cutoffAt: 2019-09-01T00:00:00+08:00", "limit: 52428800", "from: 2019-06-01")
                .contains("\n  一、活动时间\n");
    }

    @Test
    void namesTheLineAndFieldOfAFault() {
        assertThatThrownBy(() -> file.read("code: x\ntitel: y\n"))
                .isInstanceOf(CampaignFileUnreadable.class)
                .hasMessageContaining("行附近")
                .hasMessageContaining("titel")
                .hasMessageContaining("没有变化");
        assertThatThrownBy(() -> file.read("dates:\n  cutoffAt: 2019-09-01\n"))
                .isInstanceOf(CampaignFileUnreadable.class)
                .hasMessageContaining("dates → cutoffAt");
    }

    @Test
    void refusesWhatIsNoCampaignFile() {
        for (String text :
                new String[] {"", "\u0000\u0001", "[1, 2", "- a\n- b\n", "just a sentence", "organisers: [~]"}) {
            assertThatThrownBy(() -> file.read(text)).as(text).isInstanceOf(CampaignFileUnreadable.class);
        }
    }
}
