package io.cobranza.desk.worklist;

import io.cobranza.practice.cases.Debt;
import io.cobranza.practice.waivers.WaivedCharge;
import io.cobranza.practice.waivers.WaiverFacts;
import io.cobranza.practice.waivers.WaiverShares;
import io.cobranza.practice.waivers.WaiverState;
import io.cobranza.practice.waivers.Waivers;
import io.cobranza.shared.Money;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The charges of which somebody wants to let the customer off, and those of which one may. */
@Component
class WaiverSection implements SheetSection {

  private final Waivers waivers;
  private final WaiverShares shares;

  WaiverSection(Waivers waivers, WaiverShares shares) {
    this.waivers = waivers;
    this.shares = shares;
  }

  @Override
  public Map<String, String> of(Debt debt, Wording wording) {
    Optional<WaiverFacts> asked = waivers.last(debt.id());
    Optional<WaiverFacts> waiting = asked.filter(known -> known.state() == WaiverState.ASKED);
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("waiverAmount", wording.money(asked.map(WaiverFacts::amount).orElse(null)));
    texts.put(
        "waiverAsked",
        wording.money(
            asked
                .filter(known -> !known.asked().equals(known.amount()))
                .map(WaiverFacts::asked)
                .orElse(null)));
    texts.put(
        "waiverWhat",
        wording.text(asked.map(known -> wording.say("waiver.of." + known.what())).orElse(null)));
    texts.put("waiverReasonText", wording.text(asked.map(WaiverFacts::reason).orElse(null)));
    texts.put("waiverAskedBy", wording.person(asked.map(WaiverFacts::askedBy).orElse(null)));
    texts.put("waiverApprovedBy", wording.person(asked.map(WaiverFacts::approvedBy).orElse(null)));
    texts.put(
        "waiverLastApproval",
        asked.filter(WaiverFacts::lacksOneApproval).isPresent() ? "YES" : "NO");
    texts.put(
        "waiverObjection",
        wording.text(
            waiting
                .flatMap(known -> waivers.objection(debt.id()))
                .map(objection -> wording.say("waiver.objection." + objection))
                .orElse(null)));
    texts.put("waiverWaits", waiting.isPresent() ? "YES" : "NO");
    Money most = shares.most(debt.facts().invoice(), WaivedCharge.BOTH);
    texts.put("waivable", most.isPositive() ? wording.money(most) : wording.text(null));
    return texts;
  }
}
