/** Workers and collectors: my works, entry by link. */
package org.zhuji.ui.submission;
