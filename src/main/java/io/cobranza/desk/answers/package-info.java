/** What people answer on the forms of their tasks, and the rules of the business it obeys. */
@org.springframework.modulith.ApplicationModule
package io.cobranza.desk.answers;
