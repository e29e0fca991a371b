/** Reusable pieces: media player, upload, diagram view, dialogs. */
package org.zhuji.ui.parts;
