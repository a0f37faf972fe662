/** What there is to look up: the guidance with its sources and our own decisions, the offences, the outcomes. */
package daybook.adapters.cli.catalogue;
