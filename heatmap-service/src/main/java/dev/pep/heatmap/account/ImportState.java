package dev.pep.heatmap.account;

/** Where an import stands; the ones that end in -ING have a job that goes on by itself, whatever dies. */
enum ImportState {
    /** An administrator must say which column is which. */
    MAPPING,
    /** The file is read and compared with the account list. */
    CHECKING,
    /** The difference can be read; nothing is changed yet. */
    READY,
    APPLYING,
    APPLIED,
    UNDOING,
    UNDONE,
    /** The file turned out to be unreadable; nothing was changed. */
    FAILED,
    /** Discarded by an administrator; nothing was changed. */
    DISCARDED
}
