package org.zhuji.ui.submission;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.function.Consumer;
import org.zhuji.campaign.Category;
import org.zhuji.ui.parts.RulesText;

/** The categories with what each asks for; the first step of an entry. */
class CategoryCards extends Div {

    CategoryCards(List<Category> categories, Consumer<Category> chosen) {
        setId("categories");
        addClassName("zj-stack");
        categories.forEach(category -> add(card(category, chosen)));
    }

    private static Component card(Category category, Consumer<Category> chosen) {
        Button choose = new Button(t("报送此类作品", "Enter a work here"), click -> chosen.accept(category));
        choose.setId("choose-" + category.code());
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Details rules = new Details(t("作品要求", "What is asked for"), RulesText.plain(category));
        rules.setOpened(true);
        Div card = new Div(new H3(t(category.name(), category.englishName())), rules, choose);
        card.addClassName("zj-card");
        return card;
    }
}
