/** Lists and exports. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "organisation",
            "people",
            "campaign",
            "works",
            "judging",
            "inbox",
            "escalation"
        })
package org.zhuji.publication;

import org.springframework.modulith.ApplicationModule;
