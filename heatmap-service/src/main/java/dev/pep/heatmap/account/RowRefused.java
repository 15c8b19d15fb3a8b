package dev.pep.heatmap.account;

/** A row breaks a rule; the message is the reason that the administrator reads. */
final class RowRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RowRefused(String reason) {
        super(reason, null, false, false);
    }
}
