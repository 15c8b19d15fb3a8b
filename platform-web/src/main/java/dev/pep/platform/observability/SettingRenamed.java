package dev.pep.platform.observability;

/** A setting has its former name; the message says what it is called now. */
final class SettingRenamed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SettingRenamed(String sentences) {
        super(sentences);
    }
}
