/** Proves that the stored data still make sense; only reads. */
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
package org.zhuji.health;

import org.springframework.modulith.ApplicationModule;
