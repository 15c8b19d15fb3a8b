package dev.pep.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.pep.e2e.Pressing.button;
import static dev.pep.e2e.Pressing.dialog;
import static dev.pep.e2e.Pressing.heading;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An engagement as people do it: planned, published, accepted, prepared, and cancelled at last. */
@WholeSystem
class EngagementStoryIntegrationTests {

    private static final Chromium CHROMIUM = new Chromium();
    private static final String SLIDE = "Superpowers.pdf";

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"wide, 1440, 900", "phone, 390, 844"})
    @DisplayName("E1 to E5, E10: plan, publish, mail, accept, upload, heatmap, done by itself, cancel")
    void tellsTheWholeStory(String window, int width, int height, RunningSystem system) {
        Mailbox mailbox = new Mailbox(system);
        Visitor administrator = Visitor.signedIn(CHROMIUM.open(1440, 900), system.gateway(), "Administrator");
        Visitor coordinator = Visitor.signedIn(CHROMIUM.open(width, height), system.gateway(), "Coordinator Central");
        Look look = new Look(window);
        Asking partner = new Asking(administrator, coordinator, mailbox);
        Engaging engaging = new Engaging(coordinator, partner, mailbox).known();
        CoordinatorPages pages = new CoordinatorPages(coordinator.page(), system.gateway(), look);

        String id = pages.publishes(engaging.title(), partner.partnerName());
        Page contact = accept(CHROMIUM.open(width, height), engaging.at(id).invitation(), look);
        upload(contact, look);
        engaging.awaitTask("SUPERPOWER_SLIDE", "DONE");

        pages.startsHeatmap();
        engaging.heatmapLink();
        contact.reload();
        report(contact, look);
        engaging.awaitTask("HEATMAP", "DONE");
        pages.seesDone(partner.partnerName(), SLIDE);

        String room = contact.url();
        pages.cancels(id, "The venue has closed.");
        engaging.awaitMail("The venue has closed.");
        contact.navigate(room);
        assertThat(heading(contact, "Please open the link in your email again")).isVisible();
        look.at(contact, "room-ended");
    }

    private static Page accept(Page contact, String link, Look look) {
        contact.navigate(link);
        look.at(contact, "room-link");
        Visitor.atLink(contact, link);
        assertThat(contact).hasURL(Pattern.compile("^[^#]+$"));
        assertThat(contact.getByText("We would like to have you with us.")).isVisible();
        look.at(contact, "room-invitation");
        button(contact, "Accept").click();
        assertThat(heading(contact, "Complete heatmap")).isVisible();
        look.at(contact, "room");
        return contact;
    }

    private static void upload(Page contact, Look look) {
        Locator task = contact.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHas(heading(contact, "Upload superpower slide")));
        task.getByLabel("Files to upload").setInputFiles(new FilePayload(SLIDE, "application/pdf", pdf()));
        assertThat(contact.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(SLIDE))
                        .first())
                .isVisible();
        look.at(contact, "room-uploaded");
    }

    private static byte[] pdf() {
        return "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static void report(Page contact, Look look) {
        String room = contact.url();
        button(contact, "Report on the accounts").click();
        contact.locator("form button[type=submit]").click();
        contact.waitForURL("**/report/**");
        button(contact, "Done").click();
        button(dialog(contact), "Done anyway").click();
        assertThat(dialog(contact)).hasCount(0);
        contact.navigate(room);
        assertThat(heading(contact, "Complete heatmap")).isVisible();
        look.at(contact, "room-reported");
    }
}
