/** {@code daybook record}, {@code show} and what else is done with the register: who acts, what is done, what it answers. */
package daybook.adapters.cli.register;
