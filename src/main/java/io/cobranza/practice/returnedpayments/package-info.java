/** What follows for a case when the bank gives one of its payments back. */
@org.springframework.modulith.ApplicationModule
package io.cobranza.practice.returnedpayments;
