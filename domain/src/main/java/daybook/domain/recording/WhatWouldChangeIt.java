package daybook.domain.recording;

import daybook.domain.category.Category;
import daybook.domain.category.Fact;
import java.util.Optional;

/**
 * A single answer, to a fact not known or entered as no, that would change scope or category.
 *
 * @param about the fact
 * @param answer the answer
 * @param category the category of the incident with that answer; none if it would fall outside this guidance
 */
public record WhatWouldChangeIt(Fact about, PossibleAnswer answer, Optional<Category> category) {

    /** The answers that can matter to scope or category, whatever the details. */
    public enum PossibleAnswer {
        YES,
        /** Somebody of 18 or over asked, sent it or received it. */
        AN_ADULT,
        /** Somebody under 18 asked for it, or received it. */
        A_CHILD,
        /** The child pictured took it. */
        THE_CHILD_PICTURED,
        /** Somebody other than the person pictured took it. */
        ANOTHER_PERSON,
        AGED_18_OR_OVER
    }
}
