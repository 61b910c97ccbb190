/** What complaints have in common, and what is done about it. */
@org.springframework.modulith.ApplicationModule
package io.cobranza.practice.quality;
