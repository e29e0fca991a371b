/** Watching works from beside and above: copies, what one has started, supervision, and the page that verifies a printed sheet. */
package org.zhuji.ui.watching;
