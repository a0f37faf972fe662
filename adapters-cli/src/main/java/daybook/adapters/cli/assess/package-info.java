/** {@code daybook assess}: reads reports, has them decided and shows the decisions. */
package daybook.adapters.cli.assess;
