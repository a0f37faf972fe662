package daybook.application.port.in;

import java.util.List;

/**
 * A mapping that was proposed, and what a person should know before they use it.
 *
 * @param mapping the audit takes it as it is, unless a detail is {@link About#MISSING}
 * @param remarks what was not placed, what was chosen and why, and what is not read
 */
public record MappingProposal(ExportMapping mapping, List<Remark> remarks) {

    public MappingProposal {
        remarks = List.copyOf(remarks);
    }

    /** Whether the audit takes it as it is. */
    public boolean isUsable() {
        return remarks.stream().noneMatch(it -> it.about() == About.MISSING);
    }

    /** What a remark is about. */
    public enum About {
        /** No column was found for a detail without which nothing can be audited. */
        MISSING,
        /** Words whose meaning is not known: rows with them are rejected until the mapping says it. */
        WORDS,
        /** Flags that are not known, and are passed over until the mapping says what they mean. */
        FLAGS,
        /** Days in a form that is not known. */
        DAYS,
        /** Every day can be read with its month first as well, and was read with its day first. */
        DAY_FIRST,
        /** The column was chosen for its values: its name is not known. */
        BY_VALUES,
        /** The other column has a name for the detail too, and a less sure one. */
        SURER_NAME,
        /** The other column is named as surely, and is empty or comes later. */
        CAME_FIRST,
        /** The column has a name for the detail, and most of what stands in it is none. */
        DOES_NOT_FIT,
        /** The column tells who somebody is, or what happened in free words. */
        PERSONAL,
        /** No detail is known by the name of the column. */
        NOT_KNOWN,
        /** There is no column for a detail, and checks that need it will not tell. */
        NO_COLUMN
    }

    /**
     * Something to know.
     *
     * @param about what about
     * @param detail the detail, as the mapping names it; empty if it is about none
     * @param column the header of the column; empty if it is about none
     * @param other the header of the column that was passed over; empty if there is none
     * @param words words of a closed set
     * @param more how many other words, or rows, there are that are not shown
     */
    public record Remark(About about, String detail, String column, String other, List<String> words, long more) {

        public Remark {
            words = List.copyOf(words);
        }

        /** About a detail and a column; either may be empty. */
        public static Remark of(About about, String detail, String column) {
            return new Remark(about, detail, column, "", List.of(), 0);
        }
    }
}
