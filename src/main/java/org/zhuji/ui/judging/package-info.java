/** The judge's score sheet and the panel chair. */
package org.zhuji.ui.judging;
