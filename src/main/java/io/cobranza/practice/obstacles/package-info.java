/** What stands between a case and its collection, and in what order that is dealt with. */
@org.springframework.modulith.ApplicationModule
package io.cobranza.practice.obstacles;
