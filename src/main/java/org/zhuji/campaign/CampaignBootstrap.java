package org.zhuji.campaign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.zhuji.people.Actor;

/** Puts the shipped campaign files into an empty database as drafts; never touches what is there already. */
@Component
@Order(30)
class CampaignBootstrap implements ApplicationRunner {

    private static final String FILES = "classpath*:campaigns/*.yaml";

    private final CampaignService campaigns;
    private final CampaignFile file;
    private final ResourcePatternResolver resources;

    CampaignBootstrap(CampaignService campaigns, CampaignFile file, ResourcePatternResolver resources) {
        this.campaigns = campaigns;
        this.file = file;
        this.resources = resources;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!campaigns.all().isEmpty()) {
            return;
        }
        Resource[] shipped = resources.getResources(FILES);
        Arrays.sort(shipped, Comparator.comparing(Resource::getFilename));
        for (Resource resource : shipped) {
            campaigns.create(Actor.SYSTEM, file.read(resource.getContentAsString(StandardCharsets.UTF_8)));
        }
    }
}
