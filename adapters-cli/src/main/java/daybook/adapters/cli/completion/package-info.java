/** {@code daybook completion}: what makes a shell complete commands, options and files. */
package daybook.adapters.cli.completion;
