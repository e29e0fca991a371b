/** The organiser: notice, categories, rules, phases, quotas. */
package org.zhuji.ui.campaigns;
