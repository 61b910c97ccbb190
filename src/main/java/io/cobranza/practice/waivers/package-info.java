/** Interest and costs of recovery of which somebody lets a customer off. */
@org.springframework.modulith.ApplicationModule
package io.cobranza.practice.waivers;
