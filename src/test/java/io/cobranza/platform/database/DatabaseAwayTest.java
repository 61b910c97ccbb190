package io.cobranza.platform.database;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cobranza.testing.CobranzaServerTest;
import io.cobranza.testing.Http;
import io.cobranza.testing.Http.Answer;
import io.cobranza.testing.TcpProxy;
import io.cobranza.testing.TcpProxy.Break;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The way to the database breaks, in each way in which networks break, and comes back. An
 * application of its own, because the others have no proxy before their database.
 */
@CobranzaServerTest
@DirtiesContext
class DatabaseAwayTest {

  private static final Duration FIVE_SECONDS = Duration.ofSeconds(5);
  private static final String PAYMENT =
      "{'reference':'%s','invoiceNumber':'F-1','amount':'100.00','currency':'EUR',"
          + "'receivedOn':'2024-01-05'}";

  private static final String SMALL_PAYMENT = PAYMENT.replace("100.00", "0.10");

  /** Two batches and a half. */
  private static final int PAYMENTS_OF_A_FILE = 2_500;

  private static EmbeddedMariaDb server;
  private static TcpProxy proxy;

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  private Http erp;

  @DynamicPropertySource
  static void behindAProxy(DynamicPropertyRegistry settings) {
    String schema = "cobranza_away";
    server =
        EmbeddedMariaDb.runningOn(
            Path.of("target/test-data-" + System.getProperty("cobranza.fork", "1")),
            Duration.ofMinutes(2));
    String url = server.urlOfSchema(schema);
    int behind = URI.create(url.substring("jdbc:".length())).getPort();
    proxy = TcpProxy.before(behind);
    settings.add("spring.datasource.url", () -> url.replace(":" + behind, ":" + proxy.port()));
    settings.add("spring.datasource.username", () -> schema);
    settings.add("spring.datasource.password", () -> schema);
  }

  @AfterAll
  static void nobodyNeedsIt() throws Exception {
    server.release();
  }

  @BeforeEach
  void anInvoice() {
    erp = Http.program(port, "erp");
    erp.post(
        "/api/customers",
        "{'number':'C-1','name':'Customer','email':'c@example.com','language':'en'}");
    Answer invoice =
        erp.post(
            "/api/invoices",
            "{'number':'F-1','customer':'C-1','amount':'1000.00','currency':'EUR',"
                + "'issuedOn':'2024-01-01','dueOn':'2024-01-31'}");
    assertThat(invoice.status()).isEqualTo(201);
  }

  @AfterEach
  void allIsWell() {
    proxy.pass();
    await().atMost(Duration.ofSeconds(30)).until(() -> ready().status() == 200);
  }

  private Answer ready() {
    return Http.nobody(port).get("/actuator/health/readiness");
  }

  /** What the answer is, if it comes in time. */
  private static Answer within(Duration limit, Supplier<Answer> asked) {
    long begun = System.nanoTime();
    Answer answer = asked.get();
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).as(asked(answer)).isLessThan(limit);
    return answer;
  }

  private static String asked(Answer answer) {
    return answer.response().request().uri() + " " + answer;
  }

  private static void saysSoAsAProblem(Answer answer) {
    assertThat(answer.status()).as(asked(answer)).isEqualTo(503);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.header("Retry-After")).isEqualTo("10");
    assertThat(answer.json().path("detail").asText()).contains("The database does not answer");
  }

  private List<Supplier<Answer>> everyKindOfRequest(Http browser) {
    return List.of(
        () -> erp.get("/api/cases/F-1"),
        () -> erp.post("/api/payments", PAYMENT.formatted("P-0")),
        () -> Http.program(port, "auditor").get("/engine-rest/task"),
        () -> browser.get("/camunda/api/engine/engine/default/task"),
        () -> browser.get("/api/letters"));
  }

  /** Also so that nothing is done for the first time when time counts. */
  private Http everybodyIsServed() {
    Http browser = Http.browser(port, "supervisor");
    everyKindOfRequest(browser)
        .forEach(
            asked -> {
              Answer answer = asked.get();
              assertThat(answer.status()).as(asked(answer)).isLessThan(500);
            });
    return browser;
  }

  private void everybodyIsToldInTime(Http browser) {
    everyKindOfRequest(browser).forEach(asked -> saysSoAsAProblem(within(FIVE_SECONDS, asked)));
    Answer page = within(FIVE_SECONDS, () -> browser.getWith("/letters", "Accept", "text/html"));
    assertThat(page.status()).isEqualTo(503);
    assertThat(page.body()).contains("The database does not answer at this moment");
    assertThat(within(FIVE_SECONDS, this::ready).status()).isEqualTo(503);
    Answer alive = Http.nobody(port).get("/actuator/health/liveness");
    assertThat(alive.status()).as("starting it anew would help nobody").isEqualTo(200);
  }

  private void everybodyIsServedAgain(Http browser) {
    await().atMost(Duration.ofSeconds(20)).until(() -> ready().status() == 200);
    assertThat(erp.post("/api/payments", PAYMENT.formatted("P-after")).status()).isEqualTo(201);
    assertThat(browser.get("/camunda/api/engine/engine/default/task").status()).isEqualTo(200);
    assertThat(browser.getWith("/letters", "Accept", "text/html").status()).isEqualTo(200);
  }

  @Test
  void aDatabaseThatIsGoneIsToldOfInTimeAndComesBackByItself() {
    Http browser = everybodyIsServed();
    proxy.refuse();
    everybodyIsToldInTime(browser);
    proxy.pass();
    everybodyIsServedAgain(browser);
  }

  @Test
  void soIsOneThatIsSilent() throws Exception {
    Http browser = everybodyIsServed();
    proxy.hang();
    // A connection used a moment ago is trusted; after that it has to show that it lives.
    Thread.sleep(600);
    everybodyIsToldInTime(browser);
    proxy.pass();
    everybodyIsServedAgain(browser);
  }

  @Test
  void theErpThatGoesOnSendingLosesNothing() throws Exception {
    theErpGoesOnSendingWhileItIsAwayFor(Duration.ofSeconds(4));
  }

  @Tag("endurance")
  @Test
  void norDoesItWithinAMinute() throws Exception {
    theErpGoesOnSendingWhileItIsAwayFor(Duration.ofMinutes(1));
  }

  /** It sends again later whatever it was not told to be accepted. */
  private void theErpGoesOnSendingWhileItIsAwayFor(Duration absence) throws Exception {
    everybodyIsServed();
    proxy.refuse();
    List<String> references = new ArrayList<>();
    long back = System.nanoTime() + absence.toNanos();
    while (System.nanoTime() < back) {
      references.add("SENT-" + references.size());
      String payment = SMALL_PAYMENT.formatted(references.get(references.size() - 1));
      saysSoAsAProblem(within(FIVE_SECONDS, () -> erp.post("/api/payments", payment)));
      TimeUnit.MILLISECONDS.sleep(500);
    }
    proxy.pass();
    long begun = System.nanoTime();
    await().atMost(Duration.ofSeconds(20)).until(() -> ready().status() == 200);
    Duration recovery = Duration.ofNanos(System.nanoTime() - begun);

    assertThat(payments("SENT%")).as("what was refused is not there").isZero();
    references.forEach(
        reference ->
            assertThat(erp.post("/api/payments", SMALL_PAYMENT.formatted(reference)).status())
                .isEqualTo(201));
    assertThat(payments("SENT%")).isEqualTo(references.size());
    System.out.printf(
        "The database away for %d s: %d payments told 503, ready again after %d ms, %d booked once%n",
        absence.toSeconds(), references.size(), recovery.toMillis(), references.size());
  }

  @Test
  void itIsToldInTheLanguageOfWhoAsks() {
    proxy.refuse();
    assertThat(erp.getIn("es", "/api/cases/F-1").json().path("detail").asText())
        .contains("La base de datos no responde");
  }

  @Test
  void aLoginThatCannotBeCheckedIsNotCalledWrong() {
    Supplier<Answer> login = Http.nobody(port).filledInLogin("collector", "collector");
    proxy.refuse();
    Answer answer = within(FIVE_SECONDS, login);
    assertThat(answer.status()).isEqualTo(503);
  }

  /** Nobody knows whether it was committed, so nobody says so; sent again, it is there once. */
  @ParameterizedTest
  @EnumSource
  void acceptedIsSaidOnlyOfWhatIsCommitted(Break where) {
    assertThat(erp.get("/api/cases/F-1").status()).isLessThan(500);
    proxy.breakOnce("P-1", "COMMIT", where);
    Answer unsure = erp.post("/api/payments", PAYMENT.formatted("P-1"));
    assertThat(proxy.hasBroken()).isTrue();
    saysSoAsAProblem(unsure);
    assertThat(payments("P-1")).isEqualTo(where == Break.AFTER ? 1 : 0);

    assertThat(erp.post("/api/payments", PAYMENT.formatted("P-1")).status()).isBetween(200, 299);
    assertThat(payments("P-1")).isEqualTo(1);
  }

  /** Whatever was committed until then is known when the same file comes again. */
  @ParameterizedTest
  @CsvSource({"10, BEFORE", "10, AFTER", "50, BEFORE", "50, AFTER", "90, BEFORE", "90, AFTER"})
  void ofAFileThatWasCutOffEachPaymentIsThereOnceAfterItCameAgain(int percent, Break where) {
    String file =
        IntStream.range(0, PAYMENTS_OF_A_FILE)
            .mapToObj("PAY-%06d,F-1,0.10,EUR,2024-01-05\n"::formatted)
            .collect(joining("", "reference,invoiceNumber,amount,currency,receivedOn\n", ""));
    proxy.breakOnce("PAY-%06d".formatted(PAYMENTS_OF_A_FILE * percent / 100), "COMMIT", where);
    Answer cut = upload(file);
    assertThat(proxy.hasBroken()).isTrue();
    saysSoAsAProblem(cut);

    Answer again = upload(file);
    assertThat(again.status()).as(again.toString()).isEqualTo(200);
    assertThat(again.json().path("accepted").asInt() + again.json().path("duplicates").asInt())
        .isEqualTo(PAYMENTS_OF_A_FILE);
    assertThat(jdbc.sql("SELECT SUM(amount) FROM payment").query(BigDecimal.class).single())
        .isEqualByComparingTo("250.00");
    assertThat(jdbc.sql("SELECT open_amount FROM open_invoice").query(BigDecimal.class).single())
        .isEqualByComparingTo("750.00");
  }

  private Answer upload(String file) {
    return erp.multipart(
        "/api/payments/import",
        "edge",
        "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"payments.csv\"\r\n"
            + "Content-Type: text/csv\r\n\r\n"
            + file
            + "\r\n--edge--\r\n");
  }

  private int payments(String references) {
    return jdbc.sql("SELECT COUNT(*) FROM payment WHERE reference LIKE ?")
        .param(references)
        .query(Integer.class)
        .single();
  }
}
