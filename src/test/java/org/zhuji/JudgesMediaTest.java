package org.zhuji;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhuji.ui.parts.MediaPlayer;
import org.zhuji.works.MediaLinks;
import org.zhuji.works.MediaRow;

/** Judges' windows and their REST hand out blind copies and nothing else (ADR-0013). */
class JudgesMediaTest {

    @Test
    void judgesWindowsAndRestNeverAskForTheOriginal() {
        var classes = new ClassFileImporter().importPackages("org.zhuji.ui.judging", "org.zhuji.api");

        noClasses()
                .that()
                .resideInAPackage("org.zhuji.ui.judging")
                .or()
                .haveNameMatching(".*\\.(SheetJson|JudgingEndpoint).*")
                .should()
                .accessTargetWhere(com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner(
                                com.tngtech.archunit.core.domain.JavaClass.Predicates.type(MediaLinks.class))
                        .and(com.tngtech.archunit.core.domain.JavaAccess.Predicates.target(
                                com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("content"))))
                .orShould()
                .callConstructor(MediaPlayer.class, List.class, MediaLinks.class)
                .check(classes);
    }

    @Test
    void theJudgesPlayerShowsCopiesOnly() {
        MediaLinks links = mock(MediaLinks.class);
        when(links.blind(anyLong())).thenReturn("media/7/blind");
        when(links.poster(anyLong())).thenReturn("media/7/poster");

        MediaPlayer player = MediaPlayer.blind(List.of(film(7), picture(8)), links);

        assertThat(player.getElement().getOuterHTML()).contains("media/7/blind");
        verify(links, never()).content(anyLong());
    }

    private static MediaRow film(long id) {
        return new MediaRow(id, 0, "1 号", "mp4", 0, null, 2000L, null, null, null, null, null, null);
    }

    private static MediaRow picture(long id) {
        return new MediaRow(id, 0, "1 号", "jpeg", 0, null, null, null, null, null, null, null, null);
    }
}
