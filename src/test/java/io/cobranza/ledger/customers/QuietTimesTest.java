package io.cobranza.ledger.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import io.cobranza.testing.Api;
import io.cobranza.testing.CobranzaTest;
import io.cobranza.testing.LedgerBuilder;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@CobranzaTest
class QuietTimesTest {

  @Autowired MockMvc mvc;
  @Autowired Customers customers;

  private Api api;

  @BeforeEach
  void aCustomer() {
    api = new Api(mvc);
    new LedgerBuilder(api).customer("C-1");
  }

  private Api.Answer tell(String times) {
    return api.call(
        put("/api/customers/C-1/quiet-times")
            .contentType(MediaType.APPLICATION_JSON)
            .content("{'quietTimes':%s}".formatted(times).replace('\'', '"')));
  }

  private String nextAllowed(String from) {
    var id = customers.find("C-1").orElseThrow().id();
    return customers.nextAllowed(id, Instant.parse(from)).toString();
  }

  @Test
  void whatIsToldReplacesWhatWasTold() {
    assertThat(tell("[{'weekday':'MONDAY','reason':'stocktaking'}]").status()).isEqualTo(200);
    assertThat(tell("[{'weekday':'FRIDAY','fromHour':13,'reason':'weekend'}]").status())
        .isEqualTo(200);

    var times = api.read("/api/customers/C-1/quiet-times").json().path("quietTimes");
    assertThat(times).hasSize(1);
    assertThat(times.get(0).path("weekday").asText()).isEqualTo("FRIDAY");
    assertThat(times.get(0).path("toHour").asInt()).isEqualTo(24);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'reason':'x'}|quietTimes[0].weekday",
        "{'weekday':'MONDAY','firstDay':'2024-01-01','reason':'x'}|quietTimes[0].weekday",
        "{'firstDay':'2024-01-02','lastDay':'2024-01-01','reason':'x'}|quietTimes[0].lastDay",
        "{'firstDay':'2024-01-02','reason':'x'}|quietTimes[0].lastDay",
        "{'weekday':'MONDAY','fromHour':9,'toHour':9,'reason':'x'}|quietTimes[0].toHour",
        "{'weekday':'MONDAY','toHour':25,'reason':'x'}|quietTimes[0].toHour",
        "{'weekday':'MONDAY'}|quietTimes[0].reason"
      })
  void whatCannotBeMeantIsRefused(String time, String field) {
    assertThat(tell("[" + time + "]").problem()).isEqualTo("application/problem+json 422 " + field);
  }

  @Test
  void anHourOfTheWeekMustBeLeft() {
    StringBuilder week = new StringBuilder();
    for (var day : java.time.DayOfWeek.values()) {
      week.append(week.isEmpty() ? "" : ",").append("{'weekday':'" + day + "','reason':'x'}");
    }
    assertThat(tell("[" + week + "]").problem())
        .isEqualTo("application/problem+json 422 quietTimes");
  }

  @Test
  void anUnknownCustomerIsNotFound() {
    assertThat(api.read("/api/customers/C-9/quiet-times").status()).isEqualTo(404);
  }

  @Test
  void withoutQuietTimesAnyMomentWillDo() {
    assertThat(nextAllowed("2024-01-08T11:00:00Z")).isEqualTo("2024-01-08T11:00:00Z");
  }

  @Test
  void timesThatFollowEachOtherAreWaitedOutTogether() {
    tell(
        "[{'weekday':'MONDAY','fromHour':9,'toHour':24,'reason':'a'},"
            + "{'weekday':'TUESDAY','reason':'b'},"
            + "{'firstDay':'2024-01-10','lastDay':'2024-01-10','toHour':8,'reason':'c'}]");

    assertThat(nextAllowed("2024-01-08T07:30:00Z")).isEqualTo("2024-01-08T07:30:00Z");
    assertThat(nextAllowed("2024-01-08T11:00:00Z")).isEqualTo("2024-01-10T07:00:00Z");
    assertThat(nextAllowed("2024-01-09T11:00:00Z")).isEqualTo("2024-01-10T07:00:00Z");
  }

  /** In March the clocks of Madrid leave out the hour of two, in October it comes twice. */
  @ParameterizedTest
  @CsvSource({
    "0, 2, 2024-03-31T00:30:00Z, 2024-03-31T01:00:00Z",
    "0, 3, 2024-03-31T00:30:00Z, 2024-03-31T01:00:00Z",
    "0, 2, 2024-10-26T23:30:00Z, 2024-10-27T00:00:00Z",
    "0, 3, 2024-10-27T00:30:00Z, 2024-10-27T02:00:00Z",
    "0, 3, 2024-10-27T01:30:00Z, 2024-10-27T02:00:00Z",
    "2, 3, 2024-10-27T01:30:00Z, 2024-10-27T02:00:00Z"
  })
  void theyEndAtTheHourOnTheWallAlsoWhenClocksChange(int from, int to, String asked, String free) {
    tell("[{'weekday':'SUNDAY','fromHour':%d,'toHour':%d,'reason':'asleep'}]".formatted(from, to));
    assertThat(nextAllowed(asked)).isEqualTo(free);
  }

  @Test
  void theyReadAsASentenceInBothLanguages() {
    tell(
        "[{'weekday':'MONDAY','fromHour':9,'toHour':12,'reason':'Reparto'},"
            + "{'firstDay':'2024-08-01','lastDay':'2024-08-31','reason':'Vacaciones'}]");
    var id = customers.find("C-1").orElseThrow().id();

    assertThat(customers.quietTimesText(id, Locale.ENGLISH))
        .isEqualTo(
            "every Monday, 9:00–12:00: Reparto\n"
                + "1 August 2024 to 31 August 2024, all day: Vacaciones");
    assertThat(customers.quietTimesText(id, Locale.forLanguageTag("es")))
        .isEqualTo(
            "todos los lunes, 9:00–12:00: Reparto\n"
                + "del 1 de agosto de 2024 al 31 de agosto de 2024, todo el día: Vacaciones");
  }
}
