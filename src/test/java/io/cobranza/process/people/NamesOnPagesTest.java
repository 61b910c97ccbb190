package io.cobranza.process.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.cobranza.testing.CollectionTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages say who did what by the names of people, as forms do. */
class NamesOnPagesTest extends CollectionTest {

  /** A template that says who, without asking what that person is called. */
  private static final Pattern BARE_ID =
      Pattern.compile(
          "\\$\\{(?![^}]*nameOf)[^{}]*"
              + "\\.(by|actor|agreedBy|storedBy|madeBy|decidedBy|approvedBy|proposedBy)\\b"
              + "|sec:authentication=\"name\"");

  private String page(String person, String role, String address) throws Exception {
    return mvc.perform(get(address).with(user(person).roles(role)))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  @Test
  void theFirstPageCallsItsReaderByName() throws Exception {
    assertThat(page("collector", "COLLECTORS", "/")).contains("<strong>Carmen Ruiz</strong>");
  }

  @Test
  void aPauseSaysWhoAgreedToIt() throws Exception {
    goToTheCall();
    assertThat(
            api.send(
                    "/api/pauses",
                    "{'invoiceNumber':'F-1','from':'2024-02-12','until':'2024-02-26','reason':'Flood'}")
                .status())
        .isEqualTo(201);
    assertThat(page("collector", "COLLECTORS", "/pauses")).contains("<td>Erp Cobranza</td>");
  }

  @Test
  void noPageShowsTheIdOfAPerson() throws IOException {
    try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
      assertThat(templates.filter(Files::isRegularFile))
          .isNotEmpty()
          .noneMatch(template -> BARE_ID.matcher(read(template)).find());
    }
  }

  private static String read(Path template) {
    try {
      return Files.readString(template);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
