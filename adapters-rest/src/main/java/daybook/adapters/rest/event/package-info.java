/** What happened, for systems that keep up with the register. */
package daybook.adapters.rest.event;
