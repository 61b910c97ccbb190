/** What an operator watches: how rooms tell it without asking the database at every look. */
package io.cobranza.platform.metrics;
