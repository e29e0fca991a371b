/** Whose turn it is: open and done tasks in lists, whoever holds them, and what may be done with a task besides deciding it. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "organisation", "people", "campaign", "works"})
package org.zhuji.inbox;

import org.springframework.modulith.ApplicationModule;
