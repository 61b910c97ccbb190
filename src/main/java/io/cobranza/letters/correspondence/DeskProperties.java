package io.cobranza.letters.correspondence;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom letters ask to be called, under the company's own number.
 *
 * @param contact the name of a person; empty for the department
 * @param answersUntil the hour of the day, in the company's zone, from which on a letter asks for
 *     an answer on the next business day and no longer for one today
 */
@ConfigurationProperties("cobranza.letters.desk")
record DeskProperties(
    @DefaultValue("") String contact, @DefaultValue("17:00") LocalTime answersUntil) {}
