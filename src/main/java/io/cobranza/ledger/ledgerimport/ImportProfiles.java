package io.cobranza.ledger.ledgerimport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.cobranza.shared.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The profiles of the jar and those a user put into a folder; a file there replaces one of the jar
 * that has its name. Read anew each time, so that an edit counts without a restart.
 */
@Component
class ImportProfiles {

  private static final String ENDING = ".yml";
  private static final ObjectReader READER =
      new YAMLMapper()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .readerFor(ImportProfile.Content.class);

  private final Path folder;

  ImportProfiles(@Value("${cobranza.import-profiles}") Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /**
   * @throws Refused if there is none of that name, or if its file is broken
   */
  ImportProfile get(String name) {
    Map<String, Resource> files = files();
    if (!files.containsKey(name)) {
      throw Refused.invalid(
          "profile", "import.profile.unknown", name, String.join(", ", files.keySet()));
    }
    return read(name, files.get(name));
  }

  /** Every profile that can be read, and null under the names of those that cannot. */
  Map<String, ImportProfile> all() {
    Map<String, ImportProfile> profiles = new TreeMap<>();
    files()
        .forEach(
            (name, file) -> {
              try {
                profiles.put(name, read(name, file));
              } catch (Refused broken) {
                profiles.put(name, null);
              }
            });
    return profiles;
  }

  private static ImportProfile read(String name, Resource file) {
    try (InputStream content = file.getInputStream()) {
      ImportProfile.Content profile = READER.readValue(content);
      if (profile == null) {
        throw Refused.invalid("profile", "import.profile.broken", name, "empty");
      }
      return profile.named(name);
    } catch (JsonProcessingException e) {
      throw Refused.invalid("profile", "import.profile.broken", name, e.getOriginalMessage());
    } catch (IOException e) {
      throw Refused.invalid("profile", "import.profile.broken", name, e.getMessage());
    }
  }

  private Map<String, Resource> files() {
    var resolver = new PathMatchingResourcePatternResolver();
    Map<String, Resource> files = new TreeMap<>();
    try {
      for (String place : new String[] {"classpath*:/import-profiles/", folder.toUri() + "/"}) {
        for (Resource file : resolver.getResources(place + "*" + ENDING)) {
          String fileName = file.getFilename();
          files.put(fileName.substring(0, fileName.length() - ENDING.length()), file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The import profiles cannot be listed in " + folder, e);
    }
    return files;
  }
}
