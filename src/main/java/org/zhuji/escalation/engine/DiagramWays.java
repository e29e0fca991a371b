package org.zhuji.escalation.engine;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import org.zhuji.escalation.vocabulary.Candidate;
import org.zhuji.escalation.vocabulary.ExpressionGrammar;
import org.zhuji.escalation.vocabulary.Fact;
import org.zhuji.escalation.vocabulary.Message;
import org.zhuji.inbox.Outcome;

/**
 * Where a diagram leads from one of its user tasks, per outcome: read off the drawing with the same conditions that the engine
 * evaluates, so that nobody is offered a way that is not drawn. Kept per version of a diagram, which never changes.
 */
@Component
public class DiagramWays {

    /** What an instance waits for at a place. */
    public enum Kind {
        TASK,
        /** Its author's resubmission. */
        AUTHOR,
        END,
        /** A date or another message. */
        ELSEWHERE
    }

    /** @param candidate whose task it is; null unless it is one */
    public record Place(Kind kind, String elementId, Candidate candidate) {}

    private record Start(String definitionId, String elementId, Map<Fact, Object> facts) {}

    private final RepositoryService diagrams;
    private final Map<Start, Map<Outcome, Place>> known = new ConcurrentHashMap<>();

    DiagramWays(RepositoryService diagrams) {
        this.diagrams = diagrams;
    }

    /**
     * @param facts what the instance knows besides the outcome
     * @return where each outcome leads; one that the drawing does not name is missing, but for going on (RECOMMEND), which
     *     may also follow a flow without condition or a default flow
     */
    public Map<Outcome, Place> from(String definitionId, String elementId, Map<Fact, Object> facts) {
        return known.computeIfAbsent(
                new Start(definitionId, elementId, Map.copyOf(facts)),
                start -> read(diagrams.getBpmnModelInstance(definitionId), elementId, facts));
    }

    static Map<Outcome, Place> read(BpmnModelInstance diagram, String elementId, Map<Fact, Object> facts) {
        Map<Outcome, Place> ways = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            Map<Fact, Object> known = new HashMap<>(facts);
            known.put(Fact.OUTCOME, outcome.value());
            new Walk(diagram, outcome, known).from(elementId).ifPresent(place -> ways.put(outcome, place));
        }
        return Map.copyOf(ways);
    }

    /** One outcome's way from a task to wherever the instance waits or ends next. */
    private static final class Walk {

        private final Collection<SequenceFlow> flows;
        private final BpmnModelInstance diagram;
        private final Outcome outcome;
        private final Map<Fact, Object> facts;
        private final Set<String> passed = new HashSet<>();
        private boolean isNamed;

        private Walk(BpmnModelInstance diagram, Outcome outcome, Map<Fact, Object> facts) {
            // in the order of the file, as the engine tries them
            this.flows = diagram.getModelElementsByType(SequenceFlow.class);
            this.diagram = diagram;
            this.outcome = outcome;
            this.facts = facts;
            this.isNamed = outcome == Outcome.RECOMMEND;
        }

        private Optional<Place> from(String elementId) {
            FlowNode node = diagram.getModelElementById(elementId);
            Optional<Place> place = Optional.empty();
            while (node != null && place.isEmpty() && passed.add(node.getId())) {
                node = next(node).orElse(null);
                place = Optional.ofNullable(node).flatMap(Walk::place);
            }
            return place.filter(found -> isNamed);
        }

        private Optional<FlowNode> next(FlowNode node) {
            List<SequenceFlow> ways =
                    flows.stream().filter(flow -> node.equals(flow.getSource())).toList();
            if (node instanceof ExclusiveGateway gateway && ways.size() > 1) {
                return ways.stream()
                        .filter(way -> !way.equals(gateway.getDefault()) && holds(way))
                        .findFirst()
                        .or(() -> Optional.ofNullable(gateway.getDefault()))
                        .map(SequenceFlow::getTarget);
            }
            boolean isPlain =
                    node instanceof ExclusiveGateway || node instanceof UserTask || node instanceof ServiceTask;
            return isPlain && ways.size() == 1 ? Optional.of(ways.get(0).getTarget()) : Optional.empty();
        }

        private boolean holds(SequenceFlow way) {
            String condition = way.getConditionExpression() == null
                    ? ""
                    : way.getConditionExpression().getTextContent();
            boolean holds = ExpressionGrammar.condition(condition)
                    .filter(said -> said.test(facts))
                    .isPresent();
            isNamed |= holds
                    && (condition.contains("'" + outcome.value() + "'")
                            || condition.contains("\"" + outcome.value() + "\""));
            return holds;
        }

        private static Optional<Place> place(FlowNode node) {
            if (node instanceof UserTask task) {
                return Candidate.parse(task.getCamundaCandidateGroups())
                        .map(candidate -> new Place(Kind.TASK, task.getId(), candidate));
            }
            if (node instanceof EndEvent) {
                return Optional.of(new Place(Kind.END, node.getId(), null));
            }
            if (node instanceof IntermediateCatchEvent event) {
                boolean isAuthor = event.getEventDefinitions().stream().anyMatch(Walk::isResubmission);
                return Optional.of(new Place(isAuthor ? Kind.AUTHOR : Kind.ELSEWHERE, node.getId(), null));
            }
            return Optional.empty();
        }

        private static boolean isResubmission(EventDefinition definition) {
            return definition instanceof MessageEventDefinition message
                    && message.getMessage() != null
                    && Message.RESUBMITTED
                            .messageName()
                            .equals(message.getMessage().getName());
        }
    }
}
