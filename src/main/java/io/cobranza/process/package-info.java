/** The only place that knows the engine. Nothing depends on it. */
@org.springframework.modulith.ApplicationModule
package io.cobranza.process;
