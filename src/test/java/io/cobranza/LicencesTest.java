package io.cobranza;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whoever runs the application gives away nothing of its own: no part is under GPL or AGPL alone.
 */
@Tag("unit")
class LicencesTest {

  private static final List<String> GIVE_AWAY_NOTHING =
      List.of("Apache", "MIT", "BSD", "The (New) BSD License", "EPL", "LGPL", "CC0", "MPL");

  private static JsonNode parts() throws IOException {
    try (InputStream bill =
        LicencesTest.class.getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
      return new ObjectMapper().readTree(bill).path("components");
    }
  }

  @Test
  void everyPartMayBeUsedUnderALicenceThatGivesAwayNothing() throws IOException {
    TreeSet<String> others = new TreeSet<>();
    for (JsonNode part : parts()) {
      boolean fine =
          StreamSupport.stream(part.path("licenses").spliterator(), false)
              .map(LicencesTest::named)
              .anyMatch(name -> GIVE_AWAY_NOTHING.stream().anyMatch(name::startsWith));
      if (!fine) {
        others.add(part.path("name").asText() + " " + part.path("licenses"));
      }
    }
    assertThat(parts()).hasSizeGreaterThan(100);
    assertThat(others).isEmpty();
  }

  private static String named(JsonNode entry) {
    JsonNode licence = entry.path("license");
    return licence
        .path("id")
        .asText(licence.path("name").asText(entry.path("expression").asText()));
  }
}
