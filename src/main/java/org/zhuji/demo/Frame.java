package org.zhuji.demo;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

/** Draws one still of a sample work: its scene with the title below. */
final class Frame {

    private static final String SAMPLE = "职工网络作品逐级推荐";
    /** Null where the machine has no Chinese font: then the picture goes without words. */
    private static final Font FONT = chineseFont();

    private Frame() {}

    /** @param time from 0 to 1 */
    static BufferedImage draw(SampleWork work, int width, int height, double time, int variant) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.scale(height, height);
        Random random = new Random(work.title().hashCode() * 31L + variant);
        random.nextInt();
        work.scene().paint(pen, (double) width / height, time, random);
        pen.scale(1.0 / height, 1.0 / height);
        if (FONT != null) {
            caption(pen, work, width, height);
        }
        pen.dispose();
        return image;
    }

    private static void caption(Graphics2D pen, SampleWork work, int width, int height) {
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        int band = height / 6;
        pen.setColor(new Color(0, 0, 0, 110));
        pen.fillRect(0, height - band, width, band);
        pen.setColor(Color.WHITE);
        pen.setFont(FONT.deriveFont(Font.BOLD, band * 0.42f));
        pen.drawString(work.title(), band / 3, height - band / 2);
        pen.setFont(FONT.deriveFont(Font.PLAIN, band * 0.25f));
        pen.drawString("演示样例 · 人物与内容均为虚构", band / 3, height - band / 7);
    }

    private static Font chineseFont() {
        try {
            Optional<Font> found = Arrays.stream(
                            GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                    .filter(font -> font.canDisplayUpTo(SAMPLE) < 0)
                    .findFirst();
            return found.orElse(null);
        } catch (IllegalStateException | NullPointerException e) {
            // a JDK on a machine without any font fails here; a film without words will do
            return null;
        }
    }
}
