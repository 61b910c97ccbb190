/** What does not go on by itself, for those who keep the application running. */
@org.springframework.modulith.ApplicationModule
package io.cobranza.desk.operations;
