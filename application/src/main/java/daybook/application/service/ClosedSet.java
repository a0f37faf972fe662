package daybook.application.service;

/**
 * When a word that nobody knows may be shown: where most of the column are known words, there are few of them, and it stands
 * in several incidents. A name that slipped into a column of roles stands in one.
 *
 * @param leastKnown the share of known words in the column
 * @param mostWords how many different words there may be
 * @param leastIncidents in how many incidents the word stands
 * @param longest of how many characters it is
 */
record ClosedSet(double leastKnown, int mostWords, int leastIncidents, int longest) {

    static final ClosedSet USUAL = new ClosedSet(0.5, 30, 3, 40);

    boolean isOne(double known, int words) {
        return known >= leastKnown && words <= mostWords;
    }

    boolean shows(String word, int incidents) {
        return incidents >= leastIncidents && word.length() <= longest;
    }
}
