/** What is asked by whoever runs the server: whether it lives, whether it can be used, and what it counted. */
package daybook.adapters.rest.operations;
