package daybook.application.port.in;

import java.util.List;

/** Proposes how to read what a force exports, from the names of its columns and a sample of its rows. */
public interface ProposeMapping {

    /** So many rows are enough: more are not looked at. */
    int MOST_ROWS = 5_000;

    /**
     * A mapping to look over, and what is to be said of it. Of the rows it repeats nothing but words of a closed set.
     *
     * @param sample rows of one file, at least one
     * @throws RefusedReport if there is none, or if the names of the columns are none that are known
     */
    MappingProposal propose(List<ExportRow> sample);
}
