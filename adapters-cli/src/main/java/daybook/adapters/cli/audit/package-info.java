/** {@code daybook audit}: records that exist already, checked in bulk. */
package daybook.adapters.cli.audit;
