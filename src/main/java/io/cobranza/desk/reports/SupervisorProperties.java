package io.cobranza.desk.reports;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the supervisors are written to.
 *
 * @param email one address each; none, and the daily summary is a page only
 */
@ConfigurationProperties("cobranza.supervisors")
record SupervisorProperties(@DefaultValue List<String> email) {}
