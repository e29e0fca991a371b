package org.zhuji.escalation.engine;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.scripting.ExecutableScript;
import org.camunda.bpm.engine.impl.scripting.ScriptFactory;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/** Refuses every script, when a diagram is read and once more when one would run. */
class NoScripts extends ScriptFactory implements ScriptEngineResolver {

    @Override
    public ExecutableScript createScriptFromResource(String language, String resource) {
        throw refusal(language);
    }

    @Override
    public ExecutableScript createScriptFromResource(String language, Expression resource) {
        throw refusal(language);
    }

    @Override
    public ExecutableScript createScriptFromSource(String language, String source) {
        throw refusal(language);
    }

    @Override
    public ExecutableScript createScriptFromSource(String language, Expression source) {
        throw refusal(language);
    }

    @Override
    public void addScriptEngineFactory(ScriptEngineFactory factory) {
        throw refusal(factory.getLanguageName());
    }

    @Override
    public ScriptEngineManager getScriptEngineManager() {
        throw refusal("any language");
    }

    @Override
    public ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
        throw refusal(language);
    }

    private static ProcessEngineException refusal(String language) {
        return new ProcessEngineException("Diagrams run no scripts (" + language + ")");
    }
}
