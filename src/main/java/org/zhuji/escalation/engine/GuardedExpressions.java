package org.zhuji.escalation.engine;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.ReadOnlyMapELResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.zhuji.escalation.vocabulary.ExpressionGrammar;

/**
 * Evaluates nothing outside the {@link ExpressionGrammar}, wherever in a diagram it stands and however the diagram came
 * into the database; neither beans' properties nor methods can be resolved.
 */
class GuardedExpressions extends JuelExpressionManager {

    GuardedExpressions(Map<Object, Object> steps) {
        super(steps);
    }

    @Override
    public Expression createExpression(String expression) {
        return super.createExpression(guarded(expression));
    }

    @Override
    public ValueExpression createValueExpression(String expression) {
        return super.createValueExpression(guarded(expression));
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(new VariableScopeElResolver());
        resolver.add(new ReadOnlyMapELResolver(beans));
        return resolver;
    }

    private static String guarded(String expression) {
        if (!ExpressionGrammar.allows(expression)) {
            throw new ProcessEngineException("Expression outside the vocabulary: " + expression);
        }
        return expression;
    }
}
