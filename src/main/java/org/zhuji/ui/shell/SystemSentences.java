package org.zhuji.ui.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import java.util.Locale;

/** What the browser says when it cannot reach its session any more. */
class SystemSentences implements SystemMessagesProvider {

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        boolean english = info.getLocale() != null
                && Locale.ENGLISH.getLanguage().equals(info.getLocale().getLanguage());
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(english ? "Closed after 30 idle minutes" : "页面已超时");
        messages.setSessionExpiredMessage(
                english
                        ? "Copy what you have typed, then click here or press Esc to open the page again."
                        : "超过 30 分钟没有操作，页面已失效。请先复制尚未提交的文字，再点击此处（或按 Esc 键）重新打开。");
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(english ? "The page has to be loaded again" : "页面需要重新加载");
        messages.setInternalErrorMessage(
                english ? "Click here or press Esc; what was saved is kept." : "请点击此处或按 Esc 键重新加载；已保存的内容不会丢失。");
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(english ? "Cookies are switched off" : "浏览器禁用了 Cookie");
        messages.setCookiesDisabledMessage(
                english
                        ? "Allow cookies for this site, then click here or press Esc."
                        : "请在浏览器中允许本网站使用 Cookie，然后点击此处或按 Esc 键。");
        return messages;
    }
}
