/** The server's own main: what is said on its command line and in the settings becomes a running deployment. */
package daybook.adapters.rest.launch;
