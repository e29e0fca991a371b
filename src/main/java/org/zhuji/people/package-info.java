/** Persons, accounts, duties (a role at a union) and access decisions. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "organisation"})
package org.zhuji.people;

import org.springframework.modulith.ApplicationModule;
