/** What a route is, what it is asked and what it answers: nothing here knows the server. */
package daybook.adapters.rest.route;
