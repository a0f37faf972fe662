/** {@code daybook settings}: what is in force, and who said so. */
package daybook.adapters.cli.settings;
