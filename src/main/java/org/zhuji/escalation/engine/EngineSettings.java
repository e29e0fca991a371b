package org.zhuji.escalation.engine;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;
import org.zhuji.escalation.vocabulary.StepName;
import org.zhuji.shared.BusinessClock;

/** How the engine is set up: nothing of a diagram is executed, its tasks are mirrored, failing jobs are tried again later. */
@Component
@DependsOnDatabaseInitialization
class EngineSettings extends AbstractProcessEnginePlugin {

    private final BeanFactory beans;
    private final ObjectProvider<TaskMirror> mirror;
    private final BusinessClock clock;

    EngineSettings(BeanFactory beans, ObjectProvider<TaskMirror> mirror, BusinessClock clock) {
        this.beans = beans;
        this.mirror = mirror;
        this.clock = clock;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        refuseOtherZones(TimeZone.getDefault().toZoneId());
        closeUp(configuration, new StepBeans(beans), mirror::getObject);
        configuration.setAuthorizationEnabled(false);
        configuration.setHistoryCleanupBatchWindowStartTime("02:00");
        configuration.setHistoryCleanupBatchWindowEndTime("05:00");
        configuration.setDefaultNumberOfRetries(3);
        configuration.setFailedJobRetryTimeCycle("PT10S,PT1M,PT10M");
        EngineClock.follow(clock);
    }

    /** Takes away what is not used and what would let a diagram run code, and mirrors the tasks. */
    static void closeUp(
            ProcessEngineConfigurationImpl configuration, Map<Object, Object> steps, Supplier<TaskMirror> mirror) {
        NoScripts noScripts = new NoScripts();
        configuration.setExpressionManager(new GuardedExpressions(steps));
        configuration.setScriptFactory(noScripts);
        configuration.setScriptEngineResolver(noScripts);
        configuration.setEnableFetchScriptEngineFromProcessApplication(false);
        configuration.setEnableScriptEngineLoadExternalResources(false);
        configuration.setEnableExpressionsInAdhocQueries(false);
        configuration.setEnableExpressionsInStoredQueries(false);
        configuration.setEnableXxeProcessing(false);
        configuration.setJavaSerializationFormatEnabled(false);
        configuration.setCmmnEnabled(false);
        configuration.setDmnEnabled(false);
        configuration.setStandaloneTasksEnabled(false);
        configuration.setQueryMaxResultsLimit(200);
        List<BpmnParseListener> readers = new ArrayList<>(List.of(new NoForeignCode(), new MirrorTasks(mirror)));
        Optional.ofNullable(configuration.getCustomPostBPMNParseListeners()).ifPresent(readers::addAll);
        configuration.setCustomPostBPMNParseListeners(readers);
    }

    static void refuseOtherZones(ZoneId zone) {
        if (!zone.equals(BusinessClock.ZONE)) {
            throw new IllegalStateException("The engine reads its timers in the zone of the JVM; start with "
                    + "-Duser.timezone=" + BusinessClock.ZONE + " instead of " + zone);
        }
    }

    /** The steps by name; looked up when they run, because their doors need the engine. */
    private static final class StepBeans extends HashMap<Object, Object> {

        private final transient BeanFactory beans;

        StepBeans(BeanFactory beans) {
            this.beans = beans;
        }

        @Override
        public boolean containsKey(Object name) {
            return name instanceof String text && StepName.of(text).isPresent();
        }

        @Override
        public Object get(Object name) {
            return containsKey(name) ? beans.getBean((String) name, JavaDelegate.class) : null;
        }
    }
}
