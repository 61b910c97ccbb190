package io.cobranza.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.practice.agency.AgencyReport;
import io.cobranza.practice.agency.AgencyResult;
import io.cobranza.practice.agency.CasesOutside;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.pauses.PauseTerm;
import io.cobranza.practice.pauses.Pauses;
import io.cobranza.shared.Money;
import io.cobranza.testing.CollectionTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Cases that began on an earlier version of the diagrams finish on it: the steps, messages and
 * forms it names stay. The versions are kept under {@code src/test/resources/earlier}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EarlierVersionTest extends CollectionTest {

  private static final Path EARLIER = Path.of("src/test/resources/earlier");

  @Autowired RepositoryService repository;
  @Autowired CasesOutside outside;
  @Autowired Pauses pauses;

  private String deployment;

  @BeforeAll
  void theEarlierDiagramsAreInForce() {
    DeploymentBuilder builder = repository.createDeployment().name("earlier");
    files(Path.of("processes")).forEach(file -> add(builder, file));
    files(Path.of("forms")).forEach(file -> add(builder, file));
    // The one added last under a name wins.
    files(EARLIER).forEach(file -> add(builder, file));
    deployment = builder.deploy().getId();
  }

  @BeforeEach
  void aCaseBeginsOnThem() {
    time.goTo("2024-02-02");
    assertThat(definition().getDeploymentId()).isEqualTo(deployment);
  }

  @AfterAll
  void todaysAreAgain() {
    repository.deleteDeployment(deployment, true);
  }

  private ProcessDefinition definition() {
    return repository.getProcessDefinition(process().getProcessDefinitionId());
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().matches(".*\\.(bpmn|dmn|form)")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(DeploymentBuilder builder, Path file) {
    try {
      builder.addString(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a case can stand and wait. */
  enum Stand {
    BETWEEN_LETTERS,
    AT_A_CALL,
    NOT_REACHED,
    PAPERWORK,
    PAID_ALREADY,
    PROMISED,
    DISPUTED,
    PARTLY_DISPUTED,
    REST_DISPUTED,
    REJECTED,
    PAUSED,
    RETURNING_GOODS,
    WITH_AGENCY
  }

  private void bringTo(Stand stand) {
    switch (stand) {
      case BETWEEN_LETTERS -> time.goTo("2024-02-06");
      case AT_A_CALL -> goToTheCall();
      case NOT_REACHED -> call("outcome", "NOT_REACHED");
      case PAPERWORK -> call("outcome", "BARRIER", "barrier", "RECEIVING_DOCUMENT_MISSING");
      case PAID_ALREADY -> call("outcome", "PAID", "paymentReference", "T-1");
      case PROMISED ->
          call("outcome", "PROMISE", "promisedAmount", "1000.00", "promisedOn", "2024-02-20");
      case DISPUTED -> disputedInWriting("DAMAGED", "1000.00");
      case PARTLY_DISPUTED -> disputedInWriting("DAMAGED", "400.00");
      case REST_DISPUTED -> {
        disputedInWriting("DAMAGED", "400.00");
        pays("600.00");
      }
      case REJECTED -> {
        disputedInWriting("DAMAGED", "1000.00");
        complete("UserTask_ResolveDispute", "decision", "REJECTED", "explanation", "It was not.");
      }
      case PAUSED ->
          pauses.pauseInvoice(
              INVOICE, new PauseTerm("A fire", time.today(), LocalDate.of(2024, 3, 15)));
      case RETURNING_GOODS -> theSalesRepAgreesOnAReturn();
      case WITH_AGENCY -> {
        time.goTo("2024-04-30");
        complete("UserTask_ApproveHandOver", "decision", "AGENCY");
      }
    }
  }

  /** Not reached three times: a hard case, so the sales rep goes there. */
  private void theSalesRepAgreesOnAReturn() {
    call("outcome", "NOT_REACHED");
    for (String day : List.of("2024-02-13", "2024-02-14")) {
      time.goTo(day);
      complete("UserTask_CallAgain", "outcome", "NOT_REACHED");
    }
    complete("UserTask_FindAnotherContact", "decision", "NO");
    time.goTo("2024-03-01");
    complete(
        "UserTask_InvolveSalesRep",
        "outcome",
        "RETURN",
        "returnAmount",
        "400.00",
        "returnedGoods",
        "One pallet");
  }

  private void call(String... answer) {
    goToTheCall();
    complete("UserTask_CallCustomer", answer);
  }

  private void reported(String result) {
    outside.report(new AgencyReport(INVOICE, AgencyResult.valueOf(result), "Told", null));
  }

  private void nothingIsLeft(CaseState state) {
    assertThat(state()).isEqualTo(state);
    assertThat(
            runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(theCase().id().toString())
                .list())
        .isEmpty();
    assertThat(openTasks()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Stand.class)
  void aPaymentEndsItWhereverItStands(Stand stand) {
    bringTo(stand);
    pays(invoices.find(INVOICE).orElseThrow().open().amount().toPlainString());
    nothingIsLeft(CaseState.SETTLED);
  }

  @ParameterizedTest
  @EnumSource(
      value = Stand.class,
      names = {"BETWEEN_LETTERS", "PROMISED", "DISPUTED", "PAUSED"})
  void aWithdrawalEndsItWhereverItStands(Stand stand) {
    bringTo(stand);
    invoices.withdraw(INVOICE, "Billed twice.");
    nothingIsLeft(CaseState.WITHDRAWN);
  }

  @ParameterizedTest
  @EnumSource(
      value = Stand.class,
      names = {"PAUSED", "DISPUTED", "REST_DISPUTED", "RETURNING_GOODS", "REJECTED"})
  void whatStoodInTheWayGoesAndTheCalendarGoesOn(Stand stand) {
    bringTo(stand);
    // The time to act of the next letter runs from the day on which the one before left.
    relay.deliverDue();
    switch (stand) {
      case DISPUTED, REST_DISPUTED ->
          complete(
              "UserTask_ResolveDispute",
              "decision",
              "PARTLY_ACCEPTED",
              "creditAmount",
              "10.00",
              "explanation",
              "A little of it.");
      case RETURNING_GOODS ->
          complete("UserTask_ReceiveGoods", "received", "NOT_RECEIVED", "note", "None came");
      default -> time.passDays(20);
    }
    goToWithLetters("2024-03-27");
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
    assertThat(lettersOrdered()).containsOnlyOnce("first-reminder", "second-reminder");
  }

  /** Every step once, though the diagram is not today's. */
  @Test
  void aCaseGoesThroughToItsEnd() {
    time.goTo("2024-02-12");
    complete(
        "UserTask_CallCustomer",
        "outcome",
        "PROMISE",
        "promisedAmount",
        "1000.00",
        "promisedOn",
        "2024-02-20");
    goToWithLetters("2024-04-16");
    complete("UserTask_ApproveFinalDemand", "decision", "LAW_FIRM");
    goToWithLetters("2024-05-02");
    complete("UserTask_ApproveHandOver", "decision", "AGENCY");
    reported("RETURNED");
    complete(
        "UserTask_DecideOnReturnedInvoice", "decision", "COLLECT_AGAIN", "reviewOn", "2024-06-28");
    time.goTo("2024-07-02");
    assertThat(lettersOrdered())
        .doesNotHaveDuplicates()
        .contains("first-reminder", "formal-notice", "suspension-notice", "law-firm-letter");
    assertThat(openTasks()).contains("UserTask_ApproveHandOver");
    assertThat(Money.of("1000.00", "EUR")).isEqualTo(invoices.find(INVOICE).orElseThrow().open());
  }
}
