/** Moves a work from union to union: decisions, deadlines. */
@ApplicationModule(
        allowedDependencies = {"shared", "audit", "organisation", "people", "campaign", "works", "judging", "inbox"})
package org.zhuji.escalation;

import org.springframework.modulith.ApplicationModule;
