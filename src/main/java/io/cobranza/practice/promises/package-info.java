/** Promises to pay: made, kept, broken. */
@org.springframework.modulith.ApplicationModule
package io.cobranza.practice.promises;
