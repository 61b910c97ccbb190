/** When each step falls due, on which days the company works, and who decides such things. */
@org.springframework.modulith.ApplicationModule
package io.cobranza.practice.policy;
