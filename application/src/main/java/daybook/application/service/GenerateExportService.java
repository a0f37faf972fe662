package daybook.application.service;

import daybook.application.port.in.ExportMapping;
import daybook.application.port.in.GenerateExport;
import daybook.application.port.in.PlantedDefect;
import daybook.application.port.in.RefusedReport;
import daybook.application.port.in.SyntheticExport;
import daybook.domain.audit.Detail;
import daybook.domain.guidance.ForceSettings;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Makes incidents up one after another, each from dice of its own, so that any of them can be made again. */
public final class GenerateExportService implements GenerateExport {

    /** One incident in so many has a defect. */
    private static final int RARITY = 8;

    /** How many reports are made up at most until one has what a defect needs. */
    private static final int TRIES = 150;

    /** How often the incidents are gone through where rows are scattered. */
    private static final int SCATTER = 4;

    private final SyntheticRecords records;

    public GenerateExportService(ForceSettings settings) {
        this.records = new SyntheticRecords(settings);
    }

    @Override
    public long generate(SyntheticExport wanted, Told told) {
        List<Defect> defects = defects(wanted.errors());
        if (wanted.rows() < 1) {
            throw RefusedReport.at("rows", "expected a number of rows, from 1");
        }
        told.begins(List.copyOf(SyntheticRow.COLUMNS.values()), mapping());
        Written written = new Written(told);
        if (wanted.scattered()) {
            scatter(wanted, defects, written);
        } else {
            for (long i = 0; written.rows < wanted.rows(); i++) {
                incident(wanted.seed(), i, defects).rows().forEach(written::write);
            }
        }
        return written.rows;
    }

    /** Goes through the same incidents again and again: each time some rows of each are written. */
    private void scatter(SyntheticExport wanted, List<Defect> defects, Written written) {
        long incidents = incidents(wanted, defects);
        for (int pass = 0; pass < SCATTER; pass++) {
            for (long i = 0; i < incidents; i++) {
                incident(wanted.seed(), i, defects).rows(pass, SCATTER).forEach(written::write);
            }
        }
    }

    /** How many incidents have so many rows. */
    private long incidents(SyntheticExport wanted, List<Defect> defects) {
        long rows = 0;
        long incidents = 0;
        while (rows < wanted.rows()) {
            rows += incident(wanted.seed(), incidents, defects).rows().size();
            incidents++;
        }
        return incidents;
    }

    /** The same number makes the same incident. */
    private SyntheticIncident incident(long seed, long number, List<Defect> defects) {
        SplittableRandom dice = new SplittableRandom(new SplittableRandom(seed).nextLong() + number);
        String reference = "I" + (number + 1);
        if (!defects.isEmpty() && dice.nextInt(RARITY) == 0) {
            Defect defect = defects.get(dice.nextInt(defects.size()));
            for (int tries = 0; tries < TRIES; tries++) {
                SyntheticIncident incident = records.of(reference, dice);
                if (defect.isPlantedIn(incident)) {
                    return incident;
                }
            }
        }
        return records.of(reference, dice);
    }

    private static List<Defect> defects(List<String> errors) {
        if (errors.equals(List.of(SyntheticExport.NONE))) {
            return List.of();
        }
        List<String> rules = errors.equals(List.of(SyntheticExport.ALL)) ? Defect.rules() : errors;
        return rules.stream()
                .map(it -> Defect.of(it)
                        .orElseThrow(() -> RefusedReport.at(
                                "errors", "expected all, none or some of " + String.join(", ", Defect.rules()))))
                .toList();
    }

    private static ExportMapping mapping() {
        Map<String, String> columns = SyntheticRow.COLUMNS.entrySet().stream()
                .collect(Collectors.toMap(it -> it.getKey().name(), Map.Entry::getValue));
        return new ExportMapping(columns, List.of(), Map.of(), List.of("yyyy-MM-dd[ HH:mm]"), Map.of());
    }

    /** How far the file is written. */
    private static final class Written {

        private final Told told;
        private long rows;

        Written(Told told) {
            this.told = told;
        }

        void write(SyntheticRow row) {
            rows++;
            row.defect()
                    .ifPresent(it -> told.planted(
                            new PlantedDefect(rows + 1, row.get(Detail.CRIME), row.get(Detail.INCIDENT), it.rule())));
            told.row(row.cells());
        }
    }
}
