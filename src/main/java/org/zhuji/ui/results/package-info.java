/** Publicity period, awards, final list. */
package org.zhuji.ui.results;
