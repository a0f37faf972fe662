/** The life of a record: the steps that were taken, and what they add up to. Nothing is ever overwritten. */
package daybook.application.record;
