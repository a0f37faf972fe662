/** Who asks: tokens of an issuer that the force trusts, read by a library made for it. */
package daybook.adapters.rest.access;
