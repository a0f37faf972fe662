/** What Daybook works from: guidance, rules, offences, outcomes. */
package daybook.adapters.rest.guidance;
