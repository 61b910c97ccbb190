/** Who may approve what somebody else asked for. */
@org.springframework.modulith.ApplicationModule
package io.cobranza.practice.approvals;
