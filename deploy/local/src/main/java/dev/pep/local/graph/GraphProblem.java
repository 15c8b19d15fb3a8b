package dev.pep.local.graph;

/** A request that Graph refuses, with the status and the code that Graph gives. */
final class GraphProblem extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    GraphProblem(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
