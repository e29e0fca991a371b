package org.zhuji.works.media;

import java.awt.Transparency;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * A small picture ("Hald CLUT") of what each colour of a profile is in sRGB: with it ffmpeg converts a picture of any size
 * outside our heap, and the copy needs no profile any more.
 */
final class ColourTable {

    /** Level 8: 64 steps per channel, 512 pixels square. */
    private static final int STEPS = 64;

    private static final int SIDE = 512;
    private static final int FULL = 255;
    private static final int SAME = 2;

    private ColourTable() {}

    /** @return whether a table was written; not where there is no usable profile or it is sRGB anyway */
    static boolean write(byte[] profile, Path file) throws IOException {
        if (profile.length == 0) {
            return false;
        }
        try {
            ICC_Profile icc = ICC_Profile.getInstance(profile);
            if (icc.getColorSpaceType() != ColorSpace.TYPE_RGB) {
                return false;
            }
            BufferedImage converted = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
            new ColorConvertOp(null).filter(identity(new ICC_ColorSpace(icc)), converted);
            return !isIdentity(converted) && ImageIO.write(converted, "png", file.toFile());
        } catch (IllegalArgumentException | CMMException e) {
            return false;
        }
    }

    private static BufferedImage identity(ColorSpace space) {
        ComponentColorModel model =
                new ComponentColorModel(space, false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        WritableRaster raster = model.createCompatibleWritableRaster(SIDE, SIDE);
        for (int place = 0; place < SIDE * SIDE; place++) {
            raster.setPixel(place % SIDE, place / SIDE, colour(place));
        }
        return new BufferedImage(model, raster, false, null);
    }

    /** Red runs fastest, blue slowest. */
    private static int[] colour(int place) {
        return new int[] {step(place % STEPS), step(place / STEPS % STEPS), step(place / (STEPS * STEPS))};
    }

    private static int step(int number) {
        return Math.round(number * FULL / (float) (STEPS - 1));
    }

    private static boolean isIdentity(BufferedImage converted) {
        for (int place = 0; place < SIDE * SIDE; place++) {
            int[] same = colour(place);
            int rgb = converted.getRGB(place % SIDE, place / SIDE);
            if (Math.abs((rgb >> 16 & FULL) - same[0]) > SAME
                    || Math.abs((rgb >> 8 & FULL) - same[1]) > SAME
                    || Math.abs((rgb & FULL) - same[2]) > SAME) {
                return false;
            }
        }
        return true;
    }
}
