/** The command-line deployment. */
package daybook.adapters.cli;
