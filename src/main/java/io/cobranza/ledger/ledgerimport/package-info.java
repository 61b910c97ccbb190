/**
 * Takes a company's own files: profiles that say how a file is to be read, and the reading. What is
 * in the rows belongs to the capabilities that implement {@link
 * io.cobranza.ledger.ledgerimport.ImportTarget}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Ledger import",
    allowedDependencies = {"shared", "platform"})
package io.cobranza.ledger.ledgerimport;
