/** Names and shapes shared by diagrams and code: the contract with whoever edits a diagram. */
@NamedInterface("vocabulary")
package org.zhuji.escalation.vocabulary;

import org.springframework.modulith.NamedInterface;
