package org.zhuji.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.icon.VaadinIcon;

/** The small picture of a work in a list; an icon stands in where there is none. */
public class Thumbnail extends Div {

    /** @param address of the poster, or null where the work has no file */
    public Thumbnail(String address) {
        addClassName("zj-thumb");
        if (address == null) {
            add(VaadinIcon.FILE_O.create());
            return;
        }
        Image picture = new Image(address, "");
        picture.getElement().setAttribute("loading", "lazy");
        add(picture);
    }
}
