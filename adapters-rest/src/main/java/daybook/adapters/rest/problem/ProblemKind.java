package daybook.adapters.rest.problem;

/** What can be wrong with a request: each with a type that stays the same, a status and a title. Source: RFC 9457, RFC 9110. */
public enum ProblemKind {
    /** The document is not JSON, not the JSON that is expected, or not an incident. */
    INVALID(400, "invalid", "What was sent is not valid"),
    /** No token, or none that is believed. */
    NOT_SIGNED_IN(401, "not-signed-in", "Say who you are"),
    /** A token that does not go as far. */
    NOT_PERMITTED(403, "not-permitted", "Not permitted"),
    /** No such path, or nothing of the force under that id. */
    NOT_FOUND(404, "not-found", "There is none"),
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "Not by this method"),
    NOT_ACCEPTABLE(406, "not-acceptable", "Not in a form that you accept"),
    TOO_SLOW(408, "too-slow", "The request did not arrive in time"),
    /** It does not go with what is on record. */
    CONFLICT(409, "conflict", "It does not go with what is on record"),
    /** There was a record, and it was erased. */
    GONE(410, "gone", "It was erased"),
    /** The record was changed since it was seen. */
    CHANGED(412, "changed", "It was changed since you saw it"),
    TOO_LARGE(413, "too-large", "More than is read at once"),
    UNSUPPORTED_MEDIA_TYPE(415, "unsupported-media-type", "Not in a form that is read"),
    /** A rule of the guidance refuses it. */
    REFUSED(422, "refused", "The rules refuse it"),
    /** Without the version that was seen, nothing is changed. */
    UNCONDITIONAL(428, "unconditional", "Say which version you saw"),
    TOO_MANY_REQUESTS(429, "too-many-requests", "More requests than are taken from one subject"),
    HEADERS_TOO_LARGE(431, "headers-too-large", "More in the headers than is read"),
    /** Something failed here; the request may be right. */
    UNEXPECTED(500, "unexpected", "Something failed here"),
    /** The register cannot be used now. */
    UNAVAILABLE(503, "unavailable", "Not now");

    private final int status;
    private final String slug;
    private final String title;

    ProblemKind(int status, String slug, String title) {
        this.status = status;
        this.slug = slug;
        this.title = title;
    }

    /** The status of an answer that says it. */
    public int status() {
        return status;
    }

    /** Its type, a URI that stays the same and is found in the OpenAPI document. */
    public String type() {
        return "urn:daybook:problem:" + slug;
    }

    /** What is wrong, in a few words that fit every case of it. */
    public String title() {
        return title;
    }
}
