/** Grassroots, county, city, province: one inbox, one review cockpit, another scope. */
package org.zhuji.ui.review;
