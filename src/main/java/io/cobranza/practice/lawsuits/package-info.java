/** Claims before a court: filed, ruled on, enforced. */
@org.springframework.modulith.ApplicationModule
package io.cobranza.practice.lawsuits;
