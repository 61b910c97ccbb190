/** Goods that come back: agreed with the customer, received, credited. */
@org.springframework.modulith.ApplicationModule
package io.cobranza.practice.returns;
