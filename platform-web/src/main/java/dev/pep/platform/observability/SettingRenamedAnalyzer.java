package dev.pep.platform.observability;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it in words instead of a stack trace. */
final class SettingRenamedAnalyzer extends AbstractFailureAnalyzer<SettingRenamed> {

    @Override
    protected FailureAnalysis analyze(Throwable root, SettingRenamed cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Rename it where the program is started; deploy/README.md tells of upgrading.",
                cause);
    }
}
