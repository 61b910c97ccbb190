/** What people see on their lists and forms, and what becomes of their answers. */
package io.cobranza.process.tasks;
