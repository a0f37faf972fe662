package daybook.adapters.persistence.campaign;

/** How far the campaigns go: a little way in each build, all the way by {@code mvn -Pkill-campaign}. */
final class Extent {

    static final boolean FULL = "full".equals(System.getProperty("daybook.campaign"));

    private Extent() {}
}
