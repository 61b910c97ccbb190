package io.cobranza.ledger.customers;

import io.cobranza.shared.CustomerId;
import io.cobranza.shared.Money;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * What is known of a customer at the moment of asking.
 *
 * @param number the ERP's own, compared exactly
 * @param language in which it is written and spoken to: {@code es} or {@code en}
 * @param country ISO 3166 with two letters; null if unknown, then only weekends are no business
 *     days
 * @param zone in which it can be called; the company's own unless it told another
 * @param segment which column of the collection policy applies; {@code standard} unless told
 * @param paperworkTrouble whether its invoices tend to lack papers, which earns a courtesy call
 * @param email of the payments contact, else the customer's own; null if unknown
 * @param phone of the payments contact, else the customer's own; null if unknown
 * @param contactName of the payments contact, else the customer's own name
 * @param salesRep the user id of its sales representative; null if it has none
 * @param creditLimit null if none was granted
 * @param deliveriesHeld whether deliveries and credit are held because of its debt
 * @param neverDun why it is never dunned, no letter, no call, no case; null if it may be
 * @param contacts one per purpose at most
 */
public record CustomerFacts(
    CustomerId id,
    String number,
    String name,
    Locale language,
    String country,
    ZoneId zone,
    String segment,
    boolean paperworkTrouble,
    String email,
    String phone,
    String contactName,
    String salesRep,
    Money creditLimit,
    boolean deliveriesHeld,
    String neverDun,
    List<Contact> contacts) {}
