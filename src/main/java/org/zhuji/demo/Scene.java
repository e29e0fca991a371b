package org.zhuji.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;

/** What a sample film or picture shows: drawn, so that nobody's pictures are needed. Sizes are in units of the frame's height. */
enum Scene {
    /** Dunes below a rising sun. */
    DUNES {
        @Override
        void paint(Graphics2D pen, double width, double time, Random random) {
            sky(pen, width, hue(random, 0.04f, 0.1f), time);
            sun(pen, width * (0.2 + 0.5 * time), 0.55 - 0.3 * time);
            for (int row = 0; row < 4; row++) {
                float brightness = 0.9f - row * 0.17f;
                pen.setColor(Color.getHSBColor(0.09f, 0.45f + row * 0.1f, brightness));
                pen.fill(ridge(width, 0.58 + row * 0.11, 0.07, random.nextDouble() * 9 + time * (row + 1) * 0.4, 1.3));
            }
        }
    },
    /** Striped mountains above a river. */
    STRATA {
        @Override
        void paint(Graphics2D pen, double width, double time, Random random) {
            sky(pen, width, hue(random, 0.52f, 0.1f), time);
            double shift = random.nextDouble() * 7;
            for (int band = 0; band < 9; band++) {
                pen.setColor(Color.getHSBColor(0.02f + band % 3 * 0.035f, 0.75f - band * 0.04f, 0.85f - band * 0.05f));
                pen.fill(ridge(width, 0.34 + band * 0.05, 0.12, shift + time * 0.25, 2.1));
            }
            pen.setPaint(new GradientPaint(0, 0.82f, new Color(0x6FA8B8), 0, 1, new Color(0x1F4E5F)));
            pen.fill(ridge(width, 0.84, 0.015, time * 6, 6));
        }
    },
    /** Wheels that drive each other. */
    WORKSHOP {
        @Override
        void paint(Graphics2D pen, double width, double time, Random random) {
            float hue = hue(random, 0.55f, 0.1f);
            pen.setPaint(new GradientPaint(
                    0, 0, Color.getHSBColor(hue, 0.6f, 0.25f), 0, 1, Color.getHSBColor(hue, 0.5f, 0.5f)));
            pen.fill(new Rectangle2D.Double(0, 0, width, 1));
            for (int wheel = 0; wheel < 5; wheel++) {
                double radius = 0.12 + random.nextDouble() * 0.14;
                double turn = (wheel % 2 == 0 ? 1 : -1) * time * Math.PI * 0.4 / radius / 3;
                pen.setColor(Color.getHSBColor(0.11f, 0.35f + wheel * 0.08f, 0.95f - wheel * 0.1f));
                wheel(pen, width * (0.1 + wheel * 0.2), 0.3 + 0.35 * random.nextDouble(), radius, turn);
            }
        }
    },
    /** A bridge over the great river at night, lights wandering. */
    BRIDGE {
        @Override
        void paint(Graphics2D pen, double width, double time, Random random) {
            sky(pen, width, hue(random, 0.62f, 0.08f), 0.2);
            pen.setColor(new Color(0x26, 0x2D, 0x4A));
            pen.fill(ridge(width, 0.5, 0.06, random.nextDouble() * 5, 3));
            pen.setPaint(new GradientPaint(0, 0.66f, new Color(0x53507A), 0, 1, new Color(0x161A33)));
            pen.fill(ridge(width, 0.7, 0.01, time * 8, 9));
            arches(pen, width);
            for (int light = 0; light < 24; light++) {
                double x = (light / 24.0 + time * 0.2) % 1 * width;
                pen.setColor(Color.getHSBColor(0.12f, 0.4f + light % 3 * 0.15f, 1f));
                pen.fill(new Ellipse2D.Double(x, 0.585, 0.014, 0.014));
                pen.setColor(new Color(255, 220, 140, 60));
                pen.fill(new Ellipse2D.Double(x - 0.004, 0.75, 0.02, 0.12));
            }
        }
    },
    /** Points that find each other. */
    NETWORK {
        @Override
        void paint(Graphics2D pen, double width, double time, Random random) {
            float hue = hue(random, 0.45f, 0.25f);
            pen.setPaint(new GradientPaint(
                    0,
                    0,
                    Color.getHSBColor(hue, 0.8f, 0.2f),
                    (float) width,
                    1,
                    Color.getHSBColor(hue + 0.12f, 0.7f, 0.45f)));
            pen.fill(new Rectangle2D.Double(0, 0, width, 1));
            double[][] points = new double[26][];
            for (int i = 0; i < points.length; i++) {
                double phase = random.nextDouble() * 6.3;
                points[i] = new double[] {
                    width * random.nextDouble() + 0.08 * Math.sin(phase + time * 4),
                    random.nextDouble() + 0.08 * Math.cos(phase + time * 3)
                };
            }
            connect(pen, points);
        }
    };

    /**
     * @param pen scaled so that the frame is 1 high
     * @param width of the frame in units of its height
     * @param time from 0 (first frame) to 1 (last)
     * @param random seeded per work: the same on every frame
     */
    abstract void paint(Graphics2D pen, double width, double time, Random random);

    private static float hue(Random random, float base, float spread) {
        return base + (random.nextFloat() - 0.5f) * spread;
    }

    private static void sky(Graphics2D pen, double width, float hue, double time) {
        float light = (float) (0.55 + 0.4 * time);
        pen.setPaint(new GradientPaint(
                0, 0, Color.getHSBColor(hue + 0.05f, 0.65f, light * 0.8f), 0, 0.8f, Color.getHSBColor(hue, 0.3f, 1f)));
        pen.fill(new Rectangle2D.Double(0, 0, width, 1));
    }

    private static void sun(Graphics2D pen, double x, double y) {
        for (int ring = 5; ring >= 0; ring--) {
            pen.setColor(new Color(255, 235, 180, ring == 0 ? 255 : 40));
            double radius = 0.07 + ring * 0.025;
            pen.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        }
    }

    private static Path2D ridge(double width, double top, double swing, double shift, double waves) {
        Path2D path = new Path2D.Double();
        path.moveTo(0, 1);
        for (double x = 0; x <= width + 0.01; x += 0.01) {
            double y = Math.sin(x * waves * 2 + shift) + 0.5 * Math.sin(x * waves * 4.7 + shift * 1.7);
            path.lineTo(x, top + swing * y * 0.66);
        }
        path.lineTo(width + 0.01, 1);
        path.closePath();
        return path;
    }

    private static void wheel(Graphics2D pen, double x, double y, double radius, double turn) {
        AffineTransform before = pen.getTransform();
        pen.translate(x, y);
        pen.rotate(turn);
        pen.setStroke(new BasicStroke((float) radius * 0.22f));
        pen.draw(new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
        for (int tooth = 0; tooth < 12; tooth++) {
            pen.rotate(Math.PI / 6);
            pen.fill(new Rectangle2D.Double(radius, -radius * 0.12, radius * 0.28, radius * 0.24));
            if (tooth % 4 == 0) {
                pen.fill(new Rectangle2D.Double(0, -radius * 0.06, radius, radius * 0.12));
            }
        }
        pen.setTransform(before);
    }

    private static void arches(Graphics2D pen, double width) {
        pen.setColor(new Color(0x0E1124));
        pen.fill(new Rectangle2D.Double(0, 0.6, width, 0.03));
        pen.setStroke(new BasicStroke(0.02f));
        for (int arch = 0; arch < 5; arch++) {
            double x = arch * width / 5;
            pen.draw(new Arc2D.Double(x, 0.45, width / 5, 0.33, 0, 180, Arc2D.OPEN));
            pen.fill(new Rectangle2D.Double(x - 0.015, 0.6, 0.03, 0.25));
        }
    }

    private static void connect(Graphics2D pen, double[][] points) {
        pen.setStroke(new BasicStroke(0.003f));
        for (double[] one : points) {
            for (double[] other : points) {
                double distance = Math.hypot(one[0] - other[0], one[1] - other[1]);
                if (distance < 0.35) {
                    pen.setColor(new Color(190, 230, 255, (int) (170 * (1 - distance / 0.35))));
                    pen.draw(new Line2D.Double(one[0], one[1], other[0], other[1]));
                }
            }
            pen.setColor(Color.WHITE);
            pen.fill(new Ellipse2D.Double(one[0] - 0.012, one[1] - 0.012, 0.024, 0.024));
        }
    }
}
