package daybook.domain.history;

/** How a child takes part in what a notice is about. Source: NPCC-2024, which speaks of requesting, producing and sharing. */
public enum Conduct {
    REQUESTER,
    PRODUCER,
    /** Sent an image of themselves. */
    SENDER,
    /** Sent an image of another child. */
    FORWARDER
}
