package org.zhuji.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.zhuji.works.NewWork;

@Schema(name = "WorkForm", description = "作品登记内容")
record WorkForm(
        @NotNull(message = "请填写活动 campaignId") Long campaignId,

        @NotNull(message = "请填写申报单位 unionId") Long unionId,

        @NotBlank(message = "请填写类别 categoryCode") String categoryCode,
        @NotBlank(message = "请填写作品名称 title") String title,
        @Schema(description = "类别所列主题之一") String topic,
        @Schema(description = "取景地") String place,
        String description,
        @NotEmpty(message = "请至少填写一位作者 authors") @Valid List<@NotNull(message = "作者不能为空") AuthorForm> authors,
        @Schema(description = "原创声明") boolean originality,
        @Schema(description = "使用的第三方音乐") String thirdPartyMusic,
        @Schema(description = "诵读文本，仅诵读类需要") RecitedForm recited,
        String contactName,
        String contactPhone) {

    NewWork toNewWork() {
        return new NewWork(
                campaignId,
                unionId,
                categoryCode,
                title,
                topic,
                place,
                description,
                authors.stream().map(AuthorForm::toAuthor).toList(),
                originality,
                thirdPartyMusic,
                recited == null ? null : recited.toRecitedText(),
                contactName,
                contactPhone);
    }

    static WorkForm of(NewWork work) {
        return new WorkForm(
                work.campaignId(),
                work.unionId(),
                work.categoryCode(),
                work.title(),
                work.topic(),
                work.place(),
                work.description(),
                work.authors().stream().map(AuthorForm::of).toList(),
                work.originality(),
                work.thirdPartyMusic(),
                work.recited() == null ? null : RecitedForm.of(work.recited()),
                work.contactName(),
                work.contactPhone());
    }

    @Schema(name = "Author", description = "作者；未成年人须填监护人并取得其同意")
    record AuthorForm(
            @NotBlank(message = "请填写作者姓名 authors.name") String name,
            @Schema(example = "作者") String role,
            @Schema(description = "本人同意使用姓名、肖像、声音") boolean consent,
            boolean minor,
            String guardian,
            boolean guardianConsent) {

        private NewWork.Author toAuthor() {
            return new NewWork.Author(name, role, consent, minor, guardian, guardianConsent);
        }

        private static AuthorForm of(NewWork.Author author) {
            return new AuthorForm(
                    author.name(),
                    author.role(),
                    author.consent(),
                    author.minor(),
                    author.guardian(),
                    author.guardianConsent());
        }
    }

    @Schema(name = "RecitedText", description = "诵读文本；rights 为 public-domain、licensed 或 own")
    record RecitedForm(String title, String author, String source, String rights) {

        private NewWork.RecitedText toRecitedText() {
            return new NewWork.RecitedText(title, author, source, rights);
        }

        private static RecitedForm of(NewWork.RecitedText recited) {
            return new RecitedForm(recited.title(), recited.author(), recited.source(), recited.rights());
        }
    }
}
