/** What comes of a debt if nobody pays: computed once, told by letters and shown on pages. */
@org.springframework.modulith.ApplicationModule
package io.cobranza.practice.outlook;
