package dev.pep.heatmap.request.engagement;

/** What an engagement asks for cannot be made; the message says why, in words for its coordinator. */
class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RequestRefused(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
