/** The one place where the wire format is read and written, strictly. */
package daybook.application.json;
