/** Children across records: what the records say of one, who they are, and which references are one child's. */
package daybook.adapters.rest.child;
