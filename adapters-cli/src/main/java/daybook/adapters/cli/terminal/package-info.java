/** What every command is given: where to read and write, how wide, in which colours, and how to end. */
package daybook.adapters.cli.terminal;
