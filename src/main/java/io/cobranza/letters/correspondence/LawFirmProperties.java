package io.cobranza.letters.correspondence;

import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The law firm that acts for the company: it lends its letterhead, and takes over claims.
 *
 * @param name as the letterhead tells it
 * @param address in one line
 * @param email where claims are handed over to; mails are never sent from it
 * @param language it is written to in, as the agency
 */
@ConfigurationProperties("cobranza.law-firm")
public record LawFirmProperties(
    @DefaultValue("Law firm") String name,
    @DefaultValue("Calle Mayor 1, 28013 Madrid") String address,
    @DefaultValue("claims@law-firm.example") String email,
    @DefaultValue("en") Locale language) {}
