/** The open tasks, and the case file that their forms show. */
@org.springframework.modulith.ApplicationModule
package io.cobranza.desk.worklist;
