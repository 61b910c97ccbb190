package io.cobranza.practice.outlook;

import java.time.LocalDate;

/**
 * Something that comes unless the debt is paid.
 *
 * @param on the day of it, in the company's zone
 */
public record Coming(What what, LocalDate on) {}
