package dev.pep.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.pep.e2e.Pressing.button;
import static dev.pep.e2e.Pressing.dialog;
import static dev.pep.e2e.Pressing.heading;
import static dev.pep.e2e.Pressing.tab;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.regex.Pattern;

/** A coordinator at the pages of engagements, as people use them; each is looked at. */
record CoordinatorPages(Page page, URI gateway, Look look) {

    /** Writes an engagement and invites the partner to it. Returns its id. */
    String publishes(String title, String partner) {
        begin();
        write(title);
        choose(partner);
        assertThat(page.getByText("All changes saved")).isVisible();
        look.at(page, "engagement-edit");
        button(page, "Publish").click();
        assertThat(dialog(page).getByText(partner).first()).isVisible();
        assertThat(button(dialog(page), "Publish and send 1 email")).isEnabled();
        look.at(page, "engagement-publish");
        button(dialog(page), "Publish and send 1 email").click();
        page.waitForURL(Pattern.compile("/engagements/[0-9a-f-]{36}$"));
        assertThat(heading(page, title)).isVisible();
        return page.url().replaceFirst(".*/", "");
    }

    private void begin() {
        page.navigate(gateway.resolve("/engagements?q=Chicago").toString());
        assertThat(heading(page, "Engagements")).isVisible();
        assertThat(page.getByText("Strategic accounts, Chicago").first()).isVisible();
        look.at(page, "engagements");
        button(page, "New engagement").click();
    }

    private void write(String title) {
        page.getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("Title").setExact(true))
                .fill(title);
        page.getByLabel("Description").fill("Three days, account by account.");
        page.getByLabel("First day").fill("2099-03-08");
        page.getByLabel("Last day").fill("2099-03-10");
        button(page, "Industry").click();
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Energy")))
                .check();
        page.keyboard().press("Escape");
        page.getByLabel("Message to the partners").fill("We would like to have you with us.");
    }

    private void choose(String partner) {
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Partners"))
                .fill(partner);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(partner))
                .first()
                .click();
    }

    /** Asks the partner for its heatmap. */
    void startsHeatmap() {
        page.reload();
        button(page, "Start heatmap").click();
        assertThat(button(dialog(page), "Ask 1 partner")).isEnabled();
        look.at(page, "engagement-heatmap");
        button(dialog(page), "Ask 1 partner").click();
        assertThat(dialog(page)).hasCount(0);
    }

    /** Sees what the partner has given and done. */
    void seesDone(String partner, String file) {
        page.reload();
        assertThat(task("Upload superpower slide", partner)).isVisible();
        assertThat(task("Complete heatmap", partner)).isVisible();
        look.at(page, "engagement");
        tab(page, "Materials").click();
        assertThat(page.getByText(file).first()).isVisible();
        look.at(page, "engagement-materials");
        page.navigate(gateway.resolve("/materials").toString());
        assertThat(page.getByText(file).first()).isVisible();
        look.at(page, "materials");
    }

    private Locator task(String title, String partner) {
        return button(page, title + ", " + partner + ": Done");
    }

    /** Cancels the engagement. */
    void cancels(String id, String reason) {
        page.navigate(gateway.resolve("/engagements/" + id).toString());
        button(page, "More actions").click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Cancel the engagement"))
                .click();
        Locator question = page.locator("[role=dialog], [role=alertdialog]");
        question.getByLabel("Reason").fill(reason);
        button(question, "Cancel engagement").click();
        assertThat(question).hasCount(0);
        look.at(page, "engagement-cancelled");
    }
}
