package org.zhuji.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.zhuji.ui.parts.Messages;

/** What a person sees when an action on a page fails: a sentence, and the page as it was, with everything typed. */
class WindowErrors implements ErrorHandler {

    @Override
    public void error(ErrorEvent event) {
        String sentence = Incident.sentence(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> Messages.problem(sentence));
        }
    }
}
