/** The access log: read, proved, signed and verified. */
package daybook.adapters.rest.log;
