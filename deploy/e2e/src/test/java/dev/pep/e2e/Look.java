package dev.pep.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Looks at a page: keeps a picture of it under {@code target/pictures}, and lets axe find what keeps people out. */
record Look(String window) {

    /** Fluent's own focus guards, invisible and empty, that hand the focus on as soon as they get it. */
    private static final String FOCUS_GUARDS = "[data-tabster-dummy]";

    void at(Page page, String name) {
        keep(page, name);
        assertThat(new AxeBuilder(page).exclude(FOCUS_GUARDS).analyze().getViolations())
                .as("what axe finds on " + name)
                .isEmpty();
    }

    /** Keeps a picture only: of a mail, which has no landmarks. */
    void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures", name + "-" + window + ".png")));
    }
}
