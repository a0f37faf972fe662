package daybook.application.port.out;

import daybook.domain.guidance.Force;
import java.util.List;
import java.util.Set;

/**
 * What a register holds of many children, for an act that looks at them at large.
 *
 * <p>It enters nothing in the access log: whoever asks has entered the act before. Each answer is of one moment of its own, and
 * nothing is held between two of them, so that a survey of any length keeps nobody from the register and no older state of it.
 */
public interface ChildSurvey {

    /**
     * Every link at an end of which one of these children stands, together or no longer, each once, in the order of its ends.
     *
     * @param force whose children they are; nothing of any other is seen
     * @param children their references, any number
     * @throws StoreUnavailable if the store cannot be used
     */
    List<StoredLink> links(Force force, Set<String> children);

    /**
     * What that force's records say of these children, in the order of the children and then of the records.
     *
     * @throws StoreUnavailable if the store cannot be used
     */
    List<StoredNotice> notices(Force force, Set<String> children);
}
