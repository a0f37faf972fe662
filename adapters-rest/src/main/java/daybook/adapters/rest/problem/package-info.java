/** What is wrong with a request, said the same way everywhere. */
package daybook.adapters.rest.problem;
