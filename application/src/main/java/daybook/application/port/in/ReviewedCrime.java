package daybook.application.port.in;

/**
 * A row of a review sheet as it stands there.
 *
 * @param place where it stands in the sheet
 * @param number which of how many, as in {@code 3 of 278}
 * @param incident the force's own number of the incident
 * @param crime the force's own number of the crime
 * @param stratum the group from which it was drawn, as in {@code MONTH 2026-05}
 * @param verdict {@code RIGHT}, {@code WRONG}, or empty while nobody has said
 */
public record ReviewedCrime(
        RowPlace place, String number, String incident, String crime, String stratum, String verdict) {

    @Override
    public String toString() {
        return "ReviewedCrime[masked]";
    }
}
