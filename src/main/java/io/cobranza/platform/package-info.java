/**
 * What the product stands on: the database it starts with, the login, how errors are told, demo
 * time.
 */
@org.springframework.modulith.ApplicationModule(
    type = org.springframework.modulith.ApplicationModule.Type.OPEN)
package io.cobranza.platform;
