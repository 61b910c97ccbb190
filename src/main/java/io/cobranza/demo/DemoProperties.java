package io.cobranza.demo;

import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * How a demo begins on an empty database.
 *
 * @param clock the day demo time starts at, in the company's zone; null for the machine's own time
 * @param ledger whether the demo ledger is loaded
 */
@ConfigurationProperties("cobranza.demo")
record DemoProperties(
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate clock,
    @DefaultValue("true") boolean ledger) {}
