/** An activity: notice, categories, rules, phases, quotas per union. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "organisation", "people"})
package org.zhuji.campaign;

import org.springframework.modulith.ApplicationModule;
