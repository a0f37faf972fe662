package daybook.application.service;

import daybook.application.port.in.CircumstanceReport;
import daybook.application.port.in.IncidentReport;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the domain's place for a circumstance, which names its factor, into its place in the list of a report. */
final class Places {

    private static final Pattern BY_FACTOR = Pattern.compile("exchanges\\[(\\d+)]\\.circumstances\\.([A-Z_]+)(.*)");

    private Places() {}

    static String inReport(String place, IncidentReport report) {
        Matcher found = BY_FACTOR.matcher(place);
        if (!found.matches()) {
            return place;
        }
        int exchange = Integer.parseInt(found.group(1));
        List<CircumstanceReport> listed = report.exchanges().get(exchange).circumstances();
        for (int i = 0; listed != null && i < listed.size(); i++) {
            if (listed.get(i).factor() != null && listed.get(i).factor().name().equals(found.group(2))) {
                return "exchanges[" + exchange + "].circumstances[" + i + "]" + found.group(3);
            }
        }
        return place;
    }
}
