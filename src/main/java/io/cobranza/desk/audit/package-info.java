/** The append-only trail of what was done, by whom and when. */
@org.springframework.modulith.ApplicationModule
package io.cobranza.desk.audit;
