package io.cobranza.ledger.ledgerimport;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on which people import files; it sends them to the same address as the ERP. */
@Controller
class ImportPageController {

  /**
   * @param description in the reader's language; null if there is none
   * @param kinds it can read; none if it is broken
   */
  record ProfileChoice(String name, String description, List<String> kinds, boolean broken) {}

  private final ImportProfiles profiles;
  private final List<String> kinds;

  ImportPageController(ImportProfiles profiles, List<ImportTarget> targets) {
    this.profiles = profiles;
    this.kinds = targets.stream().map(ImportTarget::kind).sorted().toList();
  }

  @GetMapping("/import")
  String page(Model model, Locale language) {
    model.addAttribute("profiles", choices(language.getLanguage()));
    model.addAttribute("kinds", kinds);
    return "import";
  }

  private List<ProfileChoice> choices(String language) {
    return profiles.all().entrySet().stream()
        .map(
            entry ->
                entry.getValue() == null
                    ? new ProfileChoice(entry.getKey(), null, List.of(), true)
                    : choice(entry.getValue(), language))
        .toList();
  }

  private static ProfileChoice choice(ImportProfile profile, String language) {
    return new ProfileChoice(
        profile.name(),
        profile.description().get(language),
        List.copyOf(profile.imports().keySet()),
        false);
  }
}
