/** Camunda: adapter, steps, task mirror; nobody else imports the engine. */
package org.zhuji.escalation.engine;
