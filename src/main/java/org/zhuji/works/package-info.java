/** A submitted work, its people, rights, files and their checks. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "organisation", "people", "campaign"})
package org.zhuji.works;

import org.springframework.modulith.ApplicationModule;
