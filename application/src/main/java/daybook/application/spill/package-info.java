/** What does not fit in memory while one thing is done: bytes in a file that nobody can name, divided until each share fits. */
package daybook.application.spill;
