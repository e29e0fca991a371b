/** The hash-chained record of who did what. */
@ApplicationModule(allowedDependencies = {"shared"})
package org.zhuji.audit;

import org.springframework.modulith.ApplicationModule;
