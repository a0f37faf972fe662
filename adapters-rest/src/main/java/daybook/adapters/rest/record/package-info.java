/** Incidents, assessed and recorded. */
package daybook.adapters.rest.record;
