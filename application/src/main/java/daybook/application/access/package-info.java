/** Who may do what, and for what purpose: one table for every door. */
package daybook.application.access;
