package io.cobranza.platform.settings;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The application must not start as it is set up. Says of each setting what is wrong with it. */
class HarmfulSettingsException extends RuntimeException {

  /**
   * @param language in which the company works
   */
  HarmfulSettingsException(List<Harm> harms, String language) {
    super(told(harms, Locale.forLanguageTag(language)));
  }

  /** Nothing is set up yet that could word it, so the bundle is read here. */
  private static String told(List<Harm> harms, Locale language) {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            "messages.platform.settings",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return harms.stream()
        .map(
            harm ->
                new MessageFormat(texts.getString(harm.messageKey()), language)
                    .format(harm.values().toArray()))
        .collect(Collectors.joining("\n"));
  }
}
