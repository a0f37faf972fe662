/** Asks for the facts of an incident one at a time, the most decisive first. */
package daybook.adapters.cli.interview;
