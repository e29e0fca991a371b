/** Panels, sheets, scores, awards and the publicity period. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "organisation", "people", "campaign", "works"})
package org.zhuji.judging;

import org.springframework.modulith.ApplicationModule;
