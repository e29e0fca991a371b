/** Moves a work from union to union: inbox, decisions, deadlines. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "organisation", "people", "campaign", "works", "judging"})
package org.zhuji.escalation;

import org.springframework.modulith.ApplicationModule;
