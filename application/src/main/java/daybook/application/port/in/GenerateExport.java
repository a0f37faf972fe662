package daybook.application.port.in;

import java.util.List;

/** Makes an export up, as large as is wanted, from decisions on made-up reports, with defects at places that are told. */
public interface GenerateExport {

    /**
     * Makes it up. The same request makes the same export; nothing of it is held, so it may be as large as is wanted.
     *
     * @param wanted how large, from which seed, and which rules have something to find
     * @param told called for each row in the order of the file, and for each defect just before its row
     * @return how many rows there are: as many as were wanted, or a few more, because the last incident is whole
     * @throws RefusedReport if a rule is named that there is not, or one whose defect does not stand in an export
     */
    long generate(SyntheticExport wanted, Told told);

    /** What is told of an export while it is made up. */
    interface Told {

        /** Before the first row: the names of the columns, and how an audit reads them. */
        void begins(List<String> header, ExportMapping mapping);

        /** A defect that the next row carries. */
        void planted(PlantedDefect defect);

        /** One row, as many cells as there are columns. */
        void row(List<String> cells);
    }
}
