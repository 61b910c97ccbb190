/**
 * What every capability speaks: money, typed identifiers, the company, the clock. Depends on
 * nothing.
 */
@org.springframework.modulith.ApplicationModule(
    type = org.springframework.modulith.ApplicationModule.Type.OPEN)
package io.cobranza.shared;
