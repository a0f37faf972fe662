/** Short accounts of a decision in plain words, for a child, a parent or an officer. */
package daybook.adapters.cli.explain;
