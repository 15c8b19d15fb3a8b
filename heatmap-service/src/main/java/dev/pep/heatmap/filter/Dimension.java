package dev.pep.heatmap.filter;

/** A side of the heatmap that can be filtered by values, several of which mean any of them. */
public enum Dimension {
    SEGMENT("segment"),
    OU("ou"),
    INDUSTRY("industry"),
    STATUS("status"),
    PARTNER("partner"),
    ECM("ecm"),
    AGE("age");

    private final String parameter;

    Dimension(String parameter) {
        this.parameter = parameter;
    }

    /** Returns the name under which a call gives its values. */
    public String parameter() {
        return parameter;
    }
}
