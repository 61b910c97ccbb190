/** What somebody must be told, and who has taken note. */
@org.springframework.modulith.ApplicationModule
package io.cobranza.desk.alerts;
