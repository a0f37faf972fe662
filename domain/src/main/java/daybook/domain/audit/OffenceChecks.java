package daybook.domain.audit;

import daybook.domain.category.Category;
import daybook.domain.child.Role;
import daybook.domain.recording.Offence;
import daybook.domain.recording.OffenceClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which crimes an incident has, and under which codes. Sources: NPCC-2024, HOCR-2026 p12, HO-NOL-2026. */
final class OffenceChecks {

    /** Class 8 has many codes that have nothing to do with images, and one that has: a code beside it says nothing. */
    private static final String FAR_WIDER = "008";

    private static final Set<String> NUMBERS = Arrays.stream(Offence.values())
            .map(it -> number(it.code()))
            .filter(it -> !it.equals(FAR_WIDER))
            .collect(Collectors.toUnmodifiableSet());

    /** The codes that came into force, or went out of it, on a day that the list gives. */
    private static final Set<String> FOR_SOME_TIME = Arrays.stream(Offence.values())
            .filter(it -> it.commencement().isPresent() || it.cessation().isPresent())
            .map(Offence::code)
            .collect(Collectors.toUnmodifiableSet());

    private OffenceChecks() {}

    /** One of each is what the guidance says where nothing aggravates; where something does, the crime that led to it is alone. */
    static void oneKindWithoutTheOther(Look look) {
        List<RecordedCrime> coded = look.needCodes();
        List<RecordedCrime> images = those(coded, it -> it.isOf(OffenceClass.C86));
        List<RecordedCrime> asked = those(coded, it -> it.isOf(OffenceClass.C21) || it.isOf(OffenceClass.C22B));
        boolean both = images.isEmpty() == asked.isEmpty();
        if (both || coded.size() < look.standing().size()) {
            return;
        }
        RecordedCrime first = images.isEmpty() ? asked.get(0) : images.get(0);
        boolean alone = images.isEmpty() || images.size() == coded.size();
        if (alone && look.ifNothingAggravates(first).isPresent()) {
            if (look.incident().isWhole()) {
                Fact other = images.isEmpty() ? Fact.of("086/02") : Fact.of(Remark.CLASS_21_OR_22B);
                look.found(first.first(), Fact.of(first.code()), other);
            } else {
                look.cannotTell(first.first(), Detail.EVERY_ROW);
            }
        }
    }

    private static List<RecordedCrime> those(List<RecordedCrime> crimes, Predicate<RecordedCrime> wanted) {
        List<RecordedCrime> those = new ArrayList<>(crimes);
        those.removeIf(wanted.negate());
        return those;
    }

    /** One for each child, report and category (K-2, K-21). */
    static void severalImageCrimes(Look look) {
        Set<List<Object>> seen = new HashSet<>();
        for (RecordedCrime crime : look.needCodes()) {
            if (crime.isOf(OffenceClass.C86)) {
                Optional<Category> category = crime.telling(Detail.CATEGORY).value(Detail.CATEGORY, Category.class);
                Set<String> answering = people(look, crime.answering());
                List<Object> same =
                        List.of(crime.code(), category, answering, people(look, look.needIn(crime, Role.VICTIM)));
                if (!answering.isEmpty() && !seen.add(same)) {
                    look.found(
                            severityIn(category, answering, look),
                            crime.answering().get(0),
                            Fact.of(crime.code()));
                }
            }
        }
    }

    /**
     * In category 1 two kinds of crime may share a code, and the export does not tell the kind (DAYBOOK-15). Two of 16 or 17
     * who asked each other are both on both crimes (DAYBOOK-06).
     */
    private static Severity severityIn(Optional<Category> category, Set<String> answering, Look look) {
        return category.filter(Category.NON_AGGRAVATED::equals).isPresent() && answering.size() == 1
                ? look.rule().severity()
                : Severity.CHECK;
    }

    /** Empty if one of them cannot be told from others. */
    private static Set<String> people(Look look, List<RecordedRow> rows) {
        Set<String> people = new TreeSet<>();
        for (RecordedRow row : rows) {
            Optional<String> person = look.need(row, Detail.PERSON, String.class);
            if (person.isEmpty()) {
                return Set.of();
            }
            people.add(person.get());
        }
        return people;
    }

    /** The list of this product is a part of the whole one, so a code beside it is only to be looked at (DAYBOOK-37). */
    static void codeNotLaw(Look look) {
        for (RecordedCrime crime : look.needCodes()) {
            List<Offence> listed = Offence.under(crime.code());
            if (!listed.isEmpty()) {
                notInForce(look, crime, listed);
            } else if (NUMBERS.contains(number(crime.code()))) {
                look.found(Severity.CHECK, crime.first(), Fact.of(crime.code()), Fact.of(Remark.CODE_NOT_HELD));
            }
        }
    }

    private static void notInForce(Look look, RecordedCrime crime, List<Offence> listed) {
        if (!FOR_SOME_TIME.contains(crime.code())) {
            return;
        }
        Optional<LocalDate> day = crime.telling(Detail.HAPPENED_ON).day();
        if (day.isEmpty()) {
            look.cannotTell(crime.first(), Detail.HAPPENED_ON);
        } else if (listed.stream().noneMatch(it -> it.inForceOn(day.get()))) {
            look.found(crime.first(), Fact.of(crime.code()), Fact.of(Remark.CODE_NOT_IN_FORCE), Fact.of(day.get()));
        }
    }

    private static String number(String code) {
        return code.substring(0, Math.min(3, code.length()));
    }
}
