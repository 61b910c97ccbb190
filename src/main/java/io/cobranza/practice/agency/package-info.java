/** The external agency: what it is given and what it reports. */
@org.springframework.modulith.ApplicationModule
package io.cobranza.practice.agency;
