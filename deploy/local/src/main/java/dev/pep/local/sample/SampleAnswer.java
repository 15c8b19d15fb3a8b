package dev.pep.local.sample;

/** What a partner of the sample does with its invitation; one that is not named has not answered yet. */
record SampleAnswer(String partner, boolean accepts) {

    static SampleAnswer accepts(String partner) {
        return new SampleAnswer(partner, true);
    }

    static SampleAnswer declines(String partner) {
        return new SampleAnswer(partner, false);
    }
}
