package org.zhuji.campaign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The notice's campaign as shipped, the valid starting point of tests. */
public final class ShippedCampaign {

    private ShippedCampaign() {}

    public static CampaignDefinition definition() {
        return new CampaignFile().read(yaml());
    }

    static String yaml() {
        try (InputStream file = ShippedCampaign.class.getResourceAsStream("/campaigns/2019-50.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
