/** Puts a deployment together: settings, the storage chosen by name, and the only Guice in the application. */
package daybook.application.wiring;
