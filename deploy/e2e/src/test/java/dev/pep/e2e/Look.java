package dev.pep.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Looks at a page: keeps a picture of it under {@code target/pictures}, and lets axe find what keeps people out. */
record Look(String window) {

    /** Fluent's own focus guards, invisible and empty, that hand the focus on as soon as they get it. */
    private static final String FOCUS_GUARDS = "[data-tabster-dummy]";

    /** What fades in has not its own colours before it is there. */
    private static final String AT_REST =
            "() => Promise.allSettled(document.getAnimations().filter(one => one.effect.getComputedTiming().endTime < Infinity).map(one => one.finished))";

    /** Mails in their previews: no script runs in them, and so no axe. */
    private static final String MAILS = "iframe[sandbox]";

    void at(Page page, String name) {
        page.evaluate(AT_REST);
        keep(page, name);
        assertThat(new AxeBuilder(page)
                        .exclude(FOCUS_GUARDS)
                        .exclude(MAILS)
                        .analyze()
                        .getViolations())
                .as("what axe finds on " + name)
                .isEmpty();
    }

    /** Keeps a picture only: of a mail, which has no landmarks. */
    void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures", name + "-" + window + ".png")));
    }
}
