/** What may be done with a task besides deciding it: one class per operation, offered in the menu of the review page. */
package org.zhuji.ui.actions;
