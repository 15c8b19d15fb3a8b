package dev.pep.local.service;

/** The list of services cannot be what somebody meant; the message names the line and what is wrong with it. */
public final class BadServiceList extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadServiceList(String sentence) {
        super(sentence);
    }

    BadServiceList(int line, String problem) {
        this("Line " + line + " of the list of services (deploy/services) " + problem + ".");
    }
}
