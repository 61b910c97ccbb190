/** Collection at rest: for one invoice or for all of a customer's, with a reason and an end. */
@org.springframework.modulith.ApplicationModule
package io.cobranza.practice.pauses;
