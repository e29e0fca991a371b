package org.zhuji.ui.parts;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.zhuji.campaign.Category;
import org.zhuji.campaign.Rule;
import org.zhuji.campaign.RuleKind;

/** What a category asks for, to be read before a work is handed in: each demand with the words of the notice behind it. */
@StyleSheet("context://rules.css")
public class RulesText extends Div {

    private RulesText() {
        addClassName("zj-rules");
    }

    public static RulesText of(Category category) {
        RulesText text = new RulesText();
        if (category.description() != null && !category.description().isBlank()) {
            text.add(new Paragraph(category.description()));
        }
        text.addTopics(category);
        UnorderedList list = new UnorderedList();
        category.rules().stream().map(RulesText::line).forEach(list::add);
        text.add(list);
        if (category.recitedText()) {
            list.add(new ListItem(t("填写所诵读文本的题目、作者和版权情况", "Name the recited text, its author and its rights")));
        }
        return text;
    }

    /** @return what an entrant needs to know, in plain words; the clauses can be unfolded */
    public static RulesText plain(Category category) {
        RulesText text = new RulesText();
        if (category.description() != null && !category.description().isBlank()) {
            text.add(new Paragraph(category.description()));
        }
        text.addTopics(category);
        UnorderedList list = new UnorderedList();
        category.rules().stream().map(RuleWords::plain).distinct().forEach(words -> list.add(new ListItem(words)));
        text.add(list);
        UnorderedList sources = new UnorderedList();
        category.rules().stream().map(RulesText::line).forEach(sources::add);
        text.add(new Details(t("通知原文依据", "The clauses of the notice"), sources));
        return text;
    }

    private void addTopics(Category category) {
        if (category.topics().isEmpty()) {
            return;
        }
        Div topics = new Div(new Span(t("主题：", "Topics: ")));
        topics.addClassName("zj-rules-topics");
        for (String topic : category.topics()) {
            Span badge = new Span(topic);
            badge.getElement().getThemeList().add("badge contrast");
            topics.add(badge);
        }
        add(topics);
    }

    private static ListItem line(Rule rule) {
        Span demand = new Span(RuleWords.of(rule));
        demand.addClassName("zj-rules-demand");
        Span source = new Span(source(rule));
        source.addClassName("zj-quiet");
        return new ListItem(demand, new Span(" "), source);
    }

    /** @return e.g. 二（一）「时长小于3分钟」; a point checked by eye carries its words already */
    private static String source(Rule rule) {
        return rule.kind() == RuleKind.CHECKED_BY_EYE ? rule.clause() : rule.clause() + "「" + rule.quote() + "」";
    }
}
