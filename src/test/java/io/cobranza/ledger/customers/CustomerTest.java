package io.cobranza.ledger.customers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cobranza.testing.Api;
import io.cobranza.testing.CobranzaTest;
import io.cobranza.testing.VirtualClock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@CobranzaTest
class CustomerTest {

  private static final String FULL =
      """
      {'number':'0042','name':'Peña e Hijos','email':'info@pena.example','phone':'+34 1',
       'language':'es','country':'CO','zone':'America/Bogota','segment':'key','salesRep':'sales',
       'paperworkTrouble':true,'creditLimit':'5000.00','creditCurrency':'EUR',
       'contacts':[{'purpose':'PAYMENTS','name':'Ana','phone':'+34 2'},
                   {'purpose':'BILLING','name':'Luis','email':'luis@pena.example'}]}
      """;

  private static final int SENDERS = 8;

  private final ExecutorService senders = Executors.newFixedThreadPool(SENDERS);

  @Autowired MockMvc mvc;
  @Autowired Customers customers;
  @Autowired VirtualClock clock;
  Api api;

  @BeforeEach
  void api() {
    api = new Api(mvc);
  }

  @AfterEach
  void nobodySends() {
    senders.shutdown();
  }

  private CustomerFacts facts(String number) {
    return customers.find(number).orElseThrow();
  }

  @Test
  void everythingToldIsKnown() {
    assertThat(api.send("/api/customers", FULL).status()).isEqualTo(201);

    CustomerFacts facts = facts("0042");
    assertThat(facts.home().language()).isEqualTo(new Locale("es"));
    assertThat(facts.home().zone()).isEqualTo(ZoneId.of("America/Bogota"));
    assertThat(facts.treatment().salesRep()).isEqualTo("sales");
    assertThat(facts.treatment().paperworkTrouble()).isTrue();
    assertThat(customers.get(facts.id())).isEqualTo(facts);
    JsonNode shown = api.read("/api/customers/0042").json();
    assertThat(shown.at("/creditLimit/amount").asText()).isEqualTo("5000.00");
    assertThat(shown.at("/creditLimit/currency").asText()).isEqualTo("EUR");
    assertThat(shown.path("contacts")).hasSize(2);
  }

  @Test
  void theSameCustomerToldByManyAtOnceIsThereOnce() {
    List<Integer> answers =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(
                        () -> api.send("/api/customers", FULL).status(), senders))
            .limit(SENDERS)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(answers).hasSize(SENDERS).containsOnly(201);
    assertThat(customers.find("0042")).isPresent();
  }

  @Test
  void whoPaysIsReachedByItsOwnMeansElseByTheCustomers() {
    api.send("/api/customers", FULL);

    assertThat(facts("0042").payer().name()).isEqualTo("Ana");
    assertThat(facts("0042").payer().phone()).isEqualTo("+34 2");
    assertThat(facts("0042").payer().email()).isEqualTo("info@pena.example");
  }

  @Test
  void itIsShownAsItIsTold() {
    api.send("/api/customers", "{'number':'1','name':'One','country':'ES','zone':'Europe/Madrid'}");

    assertThat(api.read("/api/customers/1").json())
        .hasToString(
            """
            {"number":"1","name":"One","email":null,"phone":null,"language":"en","country":"ES",\
            "zone":"Europe/Madrid","segment":"standard","paperworkTrouble":false,"directDebit":false,\
            "salesRep":null,"creditLimit":null,"deliveriesHeldSince":null,"neverDun":null,"contacts":[],\
            "unallocatedCredit":[]}""");
  }

  @Test
  void whatIsNotToldIsTheCompanysOwn() {
    api.send("/api/customers", "{'number':'1','name':'One'}");

    assertThat(facts("1").home().language()).isEqualTo(Locale.ENGLISH);
    assertThat(facts("1").home().zone()).isEqualTo(ZoneId.of("Europe/Madrid"));
    assertThat(facts("1").treatment().segment()).isEqualTo("standard");
    assertThat(facts("1").payer().name()).isEqualTo("One");
    assertThat(api.read("/api/customers/1").text("creditLimit")).isNull();
  }

  @Test
  void theNewestWordCounts() {
    api.send("/api/customers", FULL);
    api.send("/api/customers", FULL.replace("Ana", "Eva").replace("BILLING", "SALES"));

    assertThat(api.read("/api/customers/0042").json().path("contacts"))
        .extracting(each -> each.path("purpose").asText() + " " + each.path("name").asText())
        .containsExactly("PAYMENTS Eva", "SALES Luis");
  }

  @Test
  void heldDeliveriesKeepTheirFirstDay() {
    api.send("/api/customers", FULL);
    clock.setTo(LocalDate.of(2024, 2, 1));
    customers.holdDeliveries(facts("0042").id(), true);
    clock.setTo(LocalDate.of(2024, 2, 9));
    customers.holdDeliveries(facts("0042").id(), true);

    assertThat(facts("0042").deliveriesHeld()).isTrue();
    assertThat(api.read("/api/customers/0042").text("deliveriesHeldSince")).isEqualTo("2024-02-01");

    customers.holdDeliveries(facts("0042").id(), false);
    assertThat(facts("0042").deliveriesHeld()).isFalse();
  }

  @Test
  void aFileOfCustomersTwiceChangesNothing() {
    String file =
        """
        number,name,language,creditLimit,creditCurrency,paperworkTrouble,paymentsName,paymentsPhone
        01,Uno,es,100,EUR,yes,Ana,+34 3
        02,Two,en,,,,,
        """;

    assertThat(api.upload("/api/customers/import", file).counts())
        .isEqualTo("2 accepted, 0 duplicates, 0 rejected");
    assertThat(api.upload("/api/customers/import", file).counts())
        .isEqualTo("0 accepted, 2 duplicates, 0 rejected");
    assertThat(facts("01").payer().phone()).isEqualTo("+34 3");
    assertThat(api.read("/api/customers/02").json().path("contacts")).isEmpty();
  }

  @Test
  void valuesThatDoNotExistAreRefused() {
    assertRefused("country", "'CO'", "'ZZ'");
    assertRefused("language", "'es'", "'de'");
    assertRefused("zone", "America/Bogota", "America/Macondo");
    assertRefused("email", "info@pena.example", "pena");
    assertRefused("creditCurrency", "'EUR'", "'EURO'");
    assertRefused("contacts[1].purpose", "BILLING", "PAYMENTS");
    assertRefused("contacts[1].purpose", "BILLING", "GIFTS");
    assertRefused("contacts[0].name", "Ana", " ");
    assertRefused("name", "Peña e Hijos", "x".repeat(256));
  }

  private void assertRefused(String field, String replaced, String by) {
    assertThat(api.send("/api/customers", FULL.replace(replaced, by)).problem())
        .isEqualTo("application/problem+json 422 " + field);
    assertThat(customers.find("0042")).isEmpty();
  }
}
