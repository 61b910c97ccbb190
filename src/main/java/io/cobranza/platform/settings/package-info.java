/** Which settings would do harm, and that nothing starts with them. */
package io.cobranza.platform.settings;
