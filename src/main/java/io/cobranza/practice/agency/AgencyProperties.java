package io.cobranza.practice.agency;

import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The external agency.
 *
 * @param name as our letters address it
 * @param email where hand-over files and recalls go
 * @param language it is written to in; with a country, such as {@code es-MX}, days and amounts go
 *     by that country
 */
@ConfigurationProperties("cobranza.agency")
public record AgencyProperties(
    @DefaultValue("Agency") String name,
    @DefaultValue("handover@agency.example") String email,
    @DefaultValue("en") Locale language) {}
