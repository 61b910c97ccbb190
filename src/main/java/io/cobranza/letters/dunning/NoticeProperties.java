package io.cobranza.letters.dunning;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param announceWithin how many days after its issue a new invoice is still announced to its
 *     customer; 0 announces none
 */
@ConfigurationProperties("cobranza.letters")
record NoticeProperties(@DefaultValue("10") int announceWithin) {}
