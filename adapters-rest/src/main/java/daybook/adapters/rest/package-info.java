/** The REST deployment. */
package daybook.adapters.rest;
