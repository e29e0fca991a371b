package org.zhuji.escalation.engine;

/**
 * A freshly opened user task.
 *
 * @param businessKey id of the work, judging or campaign, as text
 * @param formKey the desk
 * @param candidates as in the diagram, {@code role@level}
 */
public record ArrivedTask(
        String id,
        String processId,
        String businessKey,
        String elementId,
        String name,
        String formKey,
        String candidates) {}
