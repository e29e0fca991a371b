/** Unions, people, audit. */
package org.zhuji.ui.administration;
