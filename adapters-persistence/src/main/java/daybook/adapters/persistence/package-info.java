/** Where records are kept. */
package daybook.adapters.persistence;
