package io.cobranza.process.guards;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/** Has no engine for any script, whatever lies on the class path. */
class NoScripts implements ScriptEngineResolver {

  private final Refusals refusals;

  NoScripts(Refusals refusals) {
    this.refusals = refusals;
  }

  @Override
  public ScriptEngine getScriptEngine(String language, boolean cached) {
    throw refusals.because("script", language);
  }

  @Override
  public ScriptEngineManager getScriptEngineManager() {
    throw refusals.because("script", "*");
  }

  @Override
  public void addScriptEngineFactory(ScriptEngineFactory factory) {
    throw refusals.because("script", factory.getLanguageName());
  }
}
