package daybook.adapters.rest.access;

import daybook.application.port.in.EnterRefusal;

/**
 * Whom a server lets in.
 *
 * @param tokens whose word is taken for who asks
 * @param needsPurpose whether an act without a purpose is refused
 * @param refusals where it is entered that a known person was not let in
 */
public record Admissions(Tokens tokens, boolean needsPurpose, EnterRefusal refusals) {}
