package io.cobranza.shared;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The company that collects: how it signs, where it is and which language its people work in.
 *
 * @param name as letters sign it
 * @param zone where its working day happens; every date of the calendar is a date in this zone
 * @param language of forms, task names and filters: {@code en} or {@code es}. Customers are written
 *     to in their own
 * @param stepTime the hour of the day, in {@code zone}, at which a step of the calendar falls due
 * @param officeOpens the hour of the day, in {@code zone}, by which people find the summary of the
 *     day
 * @param phone whom a customer calls
 * @param email the sender of letters and where answers go
 */
@ConfigurationProperties("cobranza.company")
public record CompanyProperties(
    @DefaultValue("Cobranza Demo") String name,
    @DefaultValue("Europe/Madrid") ZoneId zone,
    @DefaultValue("en") Locale language,
    @DefaultValue("09:00") LocalTime stepTime,
    @DefaultValue("07:30") LocalTime officeOpens,
    @DefaultValue("+34 910 000 000") String phone,
    @DefaultValue("collections@cobranza.example") String email) {}
