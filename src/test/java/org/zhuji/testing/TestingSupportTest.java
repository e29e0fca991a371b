package org.zhuji.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The tools of the other tests are what they claim to be. */
class TestingSupportTest {

    @Test
    void videosAreRealAndNeverTheSame() throws Exception {
        byte[] one = Files.readAllBytes(TestVideos.withSound(2));
        byte[] other = Files.readAllBytes(TestVideos.withSound(2));

        assertThat(new String(one, 4, 4)).isEqualTo("ftyp");
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void picturesAreLargeAndCarryExif() throws Exception {
        var file = TestPictures.large().toFile();

        assertThat(ImageIO.read(file).getWidth()).isEqualTo(3200);
        assertThat(ImageMetadataReader.readMetadata(file)
                        .getFirstDirectoryOfType(ExifIFD0Directory.class)
                        .getString(ExifIFD0Directory.TAG_DATETIME))
                .isEqualTo("2019:07:15 09:30:00");
    }

    @Test
    void theDatabaseServerKeepsRareCharacters() throws Exception {
        try (Connection connection = RealMariaDb.emptyDatabase("zhuji_support").connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table t (a varchar(20))");
            statement.execute("insert into t values ('𠮷😀')");
            ResultSet rows = statement.executeQuery("select a from t");

            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("𠮷😀");
        }
    }

    @Test
    void aPhoneIsNarrowAndChinese() {
        try (Visit visit = Browser.phone("http://127.0.0.1")) {
            Page page = visit.page();

            assertThat(page.evaluate("[screen.width, navigator.language].join()"))
                    .isEqualTo("390,zh-CN");
        }
    }
}
