package daybook.application.port.out;

import daybook.domain.guidance.Force;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Keeps every promise of the port in the plainest way; saboteurs change one thing about it. */
public class SoundSurvey implements ChildSurvey {

    final SoundRegister register;

    /** Of that register. */
    public SoundSurvey(SoundRegister register) {
        this.register = register;
    }

    @Override
    public List<StoredLink> links(Force force, Set<String> children) {
        return register.kept.links.entrySet().stream()
                .filter(it -> it.getKey().get(0).equals(force.code()))
                .map(java.util.Map.Entry::getValue)
                .filter(it -> children.contains(it.one()) || children.contains(it.other()))
                .sorted(Comparator.comparing(StoredLink::one).thenComparing(StoredLink::other))
                .toList();
    }

    @Override
    public List<StoredNotice> notices(Force force, Set<String> children) {
        return register.kept.notices.entrySet().stream()
                .filter(it -> it.getKey().get(0).equals(force.code()))
                .map(java.util.Map.Entry::getValue)
                .filter(it -> children.contains(it.child()))
                .sorted(Comparator.comparing(StoredNotice::child).thenComparing(StoredNotice::reference))
                .toList();
    }
}
