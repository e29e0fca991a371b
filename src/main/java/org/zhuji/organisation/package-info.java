/** The tree of unions. */
@ApplicationModule(allowedDependencies = {"shared", "audit"})
package org.zhuji.organisation;

import org.springframework.modulith.ApplicationModule;
