package io.cobranza.ledger.invoices;

import io.cobranza.ledger.invoices.LateCharges.Principal;
import io.cobranza.ledger.invoices.LateCharges.Reduction;
import io.cobranza.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * When an invoice is to be paid: as a whole, or in parts each with a due date of its own. Whatever
 * is taken off it takes the oldest part first; what being late has cost belongs to the oldest.
 */
public final class DueParts {

  private final List<DuePart> parts;

  private DueParts(List<DuePart> parts) {
    this.parts = List.copyOf(parts);
  }

  /**
   * What is claimed of an invoice on a day, and what is not yet.
   *
   * @param dueOn of the oldest part that is open, of the last if none is
   * @param later what is open of the parts whose day has not come, without the oldest that is open
   */
  record Standing(LocalDate dueOn, BigDecimal later) {}

  /**
   * @param parts in the order of their days; empty if all of it is due on one
   */
  public static DueParts of(Money amount, LocalDate dueOn, List<DuePart> parts) {
    return new DueParts(parts.isEmpty() ? List.of(new DuePart(dueOn, amount)) : parts);
  }

  /** The day on which the first of it is due, paid or not. */
  public LocalDate firstDueOn() {
    return parts.get(0).dueOn();
  }

  /**
   * @param open of the whole invoice, charges included
   * @param today from which day on a part is claimed: on its due date
   */
  Standing standing(BigDecimal open, LocalDate today) {
    BigDecimal behind = BigDecimal.ZERO;
    for (int i = parts.size() - 1; i > 0; i--) {
      DuePart part = parts.get(i);
      BigDecimal upTo = behind.add(part.amount().amount());
      if (open.compareTo(upTo) <= 0) {
        return new Standing(part.dueOn(), later(i, today));
      }
      behind = upTo;
    }
    return new Standing(firstDueOn(), later(0, today));
  }

  private BigDecimal later(int oldestOpen, LocalDate today) {
    return parts.subList(oldestOpen + 1, parts.size()).stream()
        .filter(part -> part.dueOn().isAfter(today))
        .map(part -> part.amount().amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What was to be paid before that day. */
  BigDecimal dueBefore(LocalDate day) {
    return parts.stream()
        .filter(part -> part.dueOn().isBefore(day))
        .map(part -> part.amount().amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * What bears interest: each part from its own day on, less what was taken off it.
   *
   * @param reductions of the whole invoice
   */
  public List<Principal> principals(List<Reduction> reductions) {
    List<Principal> principals = new ArrayList<>();
    List<Reduction> left = reductions;
    for (DuePart part : parts.subList(0, parts.size() - 1)) {
      Split split = Split.of(part.amount(), left);
      principals.add(new Principal(part.amount(), part.dueOn(), split.taken()));
      left = split.beyond();
    }
    DuePart last = parts.get(parts.size() - 1);
    principals.add(new Principal(last.amount(), last.dueOn(), left));
    return principals;
  }

  /** What a part takes of the reductions, and what goes to those behind it. */
  private record Split(List<Reduction> taken, List<Reduction> beyond) {

    static Split of(Money room, List<Reduction> reductions) {
      Split split = new Split(new ArrayList<>(), new ArrayList<>());
      Money left = room;
      for (Reduction day : byDay(reductions)) {
        Money part = day.amount().min(left);
        left = left.minus(part);
        add(split.taken, day.on(), part);
        add(split.beyond, day.on(), day.amount().minus(part));
      }
      return split;
    }

    /** Of what was corrected only the rest counts. */
    private static List<Reduction> byDay(List<Reduction> reductions) {
      Map<LocalDate, Money> sums = new TreeMap<>();
      reductions.forEach(each -> sums.merge(each.on(), each.amount(), Money::plus));
      return sums.entrySet().stream()
          .map(day -> new Reduction(day.getKey(), day.getValue()))
          .toList();
    }

    private static void add(List<Reduction> to, LocalDate on, Money part) {
      if (!part.isZero()) {
        to.add(new Reduction(on, part));
      }
    }
  }
}
