/** The server: what comes in over HTTP is admitted, handed to a route and answered. */
package daybook.adapters.rest.server;
