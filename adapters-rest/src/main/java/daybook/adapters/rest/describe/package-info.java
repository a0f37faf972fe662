/** The interface describes itself: as OpenAPI and AsyncAPI documents for programs, and as a page for people. */
package daybook.adapters.rest.describe;
