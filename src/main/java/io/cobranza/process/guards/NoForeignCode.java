package io.cobranza.process.guards;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ArtifactFactory;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.variable.serializer.JavaObjectSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.VariableSerializers;
import org.camunda.bpm.engine.runtime.DeserializationTypeValidator;
import org.springframework.stereotype.Component;

/**
 * Sets the engine up so that nobody who may deploy or send something makes it run code of their
 * own. Twice each time: what comes in is checked, and the engine could not do it either.
 */
@Component
public class NoForeignCode {

  private final Refusals refusals;

  NoForeignCode(Refusals refusals) {
    this.refusals = refusals;
  }

  /**
   * Before the engine sets up what is not set.
   *
   * @param beans what expressions may name
   */
  public void guard(
      ProcessEngineConfigurationImpl engine, Map<Object, Object> beans, DiagramLanguage language) {
    engine.setCustomPreDeployers(List.of(new DeploymentCheck(language, refusals)));
    engine.setExpressionManager(new StepExpressions(beans, language, refusals));
    DefaultDmnEngineConfiguration tables =
        (DefaultDmnEngineConfiguration)
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
    tables.setFeelEngineFactory(new PlainFeelEngines(refusals));
    engine.setDmnEngineConfiguration(tables);
    engine.setScriptEngineResolver(new NoScripts(refusals));
    engine.setEnableScriptCompilation(false);
    engine.setEnableScriptEngineLoadExternalResources(false);
    engine.setEnableFetchScriptEngineFromProcessApplication(false);
    engine.setArtifactFactory(noClasses());
    engine.setBpmnParseFactory(parser -> new NoFormClasses(parser, refusals));
    engine.setFormValidators(NoFormClasses.validators(refusals));
    // The list of what would be allowed is empty.
    DeserializationTypeValidator nothing = type -> false;
    engine.setDeserializationTypeValidationEnabled(true);
    engine.setDeserializationTypeValidator(nothing);
    engine.setJavaSerializationFormatEnabled(false);
    engine.setValueTypeResolver(new PlainValues(refusals));
  }

  /** After the engine has set up how it keeps values. */
  public void keepPlainValuesOnly(ProcessEngineConfigurationImpl engine) {
    VariableSerializers kept = engine.getVariableSerializers();
    int place = kept.getSerializerIndexByName(JavaObjectSerializer.NAME);
    kept.removeSerializer(kept.getSerializerByName(JavaObjectSerializer.NAME));
    kept.addSerializer(new NoObjects(refusals), place);
  }

  private ArtifactFactory noClasses() {
    return new ArtifactFactory() {
      @Override
      public <T> T getArtifact(Class<T> type) {
        throw refusals.because("class", type.getName());
      }
    };
  }
}
