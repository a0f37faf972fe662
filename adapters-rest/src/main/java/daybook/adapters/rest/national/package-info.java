/** What the national database is told. */
package daybook.adapters.rest.national;
