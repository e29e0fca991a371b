/** Clock, paging and result values; no Spring beans. */
@ApplicationModule(allowedDependencies = {})
package org.zhuji.shared;

import org.springframework.modulith.ApplicationModule;
