package org.zhuji.ui.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.StreamResourceRegistry.ElementStreamResource;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.zhuji.campaign.CampaignService;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Role;
import org.zhuji.testing.Newcomer;
import org.zhuji.testing.Windows;
import org.zhuji.testing.ZhujiTest;

/** A link stays on the screen; whether it may still be used is asked when it is clicked. */
@ZhujiTest
@Tag("REQ-17")
class SummaryDownloadTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SummaryDownload download;

    @Autowired
    private CampaignService campaigns;

    @Autowired
    private UnionService unions;

    private final VaadinResponse response = mock(VaadinResponse.class);
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

    @AfterEach
    void closeWindow() {
        Windows.close();
    }

    @Test
    void handsTheTableToTheHandlerOfTheUnion() throws Exception {
        Anchor link = openedBy(new Newcomer(context, Role.HANDLER, "620102-001"));

        click(link);

        assertThat(sent.toString(StandardCharsets.ISO_8859_1)).startsWith("PK");
        verify(response, never()).setStatus(anyInt());
    }

    @Test
    void refusesWhoLostTheDutyAfterThePageWasOpened() throws Exception {
        Newcomer handler = new Newcomer(context, Role.HANDLER, "620102-001");
        Anchor link = openedBy(handler);
        handler.loseEveryDuty();

        click(link);

        assertThat(sent.size()).isZero();
        verify(response).setStatus(403);
    }

    private Anchor openedBy(Newcomer handler) {
        Windows.openAs(context, handler.username());
        Anchor link = download.recommended(
                campaigns.findByCode("2019-50").orElseThrow().id(),
                unions.findByCode("620102-001").orElseThrow().id());
        UI.getCurrent().add(link);
        return link;
    }

    private void click(Anchor link) throws Exception {
        when(response.getOutputStream()).thenReturn(sent);
        VaadinSession session = VaadinSession.getCurrent();
        session.getResourceRegistry()
                .getResource(ElementStreamResource.class, URI.create(link.getHref()))
                .orElseThrow()
                .getElementRequestHandler()
                .handleRequest(mock(VaadinRequest.class), response, session, link.getElement());
    }
}
