/** One login for every page, and who may see which. */
package io.cobranza.platform.security;
