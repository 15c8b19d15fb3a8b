package dev.pep.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * The product's main job as people do it: an ECM asks, a partner answers, one digest leads back to exactly those rows.
 */
@WholeSystem
class HeatmappingStoryIntegrationTests {

    private static final Chromium CHROMIUM = new Chromium();
    private static final String ECM_ADDRESS = "ecm.central.1@pep.example";
    private static final int ASKED = 3;

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"wide, 1440, 900", "phone, 390, 844"})
    @DisplayName("H3 to H9: filter, send for report, mail, link, report, digest, exactly those rows")
    void tellsTheWholeStory(String window, int width, int height, RunningSystem system) {
        Mailbox mailbox = new Mailbox(system);
        Visitor administrator = Visitor.signedIn(CHROMIUM.open(1440, 900), system.gateway(), "Administrator");
        Page ecm = Visitor.signedIn(CHROMIUM.open(width, height), system.gateway(), "ECM Central 1")
                .page();
        Look look = new Look(window);
        Asking partner = new Asking(administrator, new Visitor(ecm), mailbox);

        List<String> accounts = selectMyAccounts(ecm, system);
        look.at(ecm, "heatmap");
        send(ecm, partner.partnerName(), look);
        JsonNode mail = partner.mail();
        assertThat(mail.path("subject").asString()).contains("ECM Central 1").contains(partner.partnerName());

        Page contact =
                Visitor.atLink(CHROMIUM.open(width, height), Mailbox.link(mail)).page();
        assertThat(contact.url()).doesNotContain("#").doesNotContain("?");
        report(contact, accounts, look);
        signOut(contact, look);

        JsonNode digest = mailbox.waitFor(ECM_ADDRESS, one -> Mailbox.text(one).contains(partner.partnerName()));
        assertThat(Mailbox.text(digest))
                .contains(accounts.get(0))
                .contains(accounts.get(1))
                .doesNotContain(accounts.get(2));
        Page letter = CHROMIUM.open(width, height);
        letter.setContent(digest.path("body").asString());
        look.keep(letter, "digest");
        followDigest(ecm, Mailbox.link(digest), accounts, look);
    }

    private static List<String> selectMyAccounts(Page ecm, RunningSystem system) {
        ecm.navigate(system.gateway().resolve("/heatmap?ecm=me").toString());
        Locator boxes = ecm.getByRole(
                AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Select (?!all)")));
        boxes.first().waitFor();
        List<String> names = List.of(0, 1, 2).stream()
                .map(i ->
                        String.valueOf(boxes.nth(i).getAttribute("aria-label")).replaceFirst("^Select ", ""))
                .toList();
        for (int i = 0; i < ASKED; i++) {
            boxes.nth(i).check();
        }
        assertThat(ecm.getByText("3 accounts selected")).isVisible();
        return names;
    }

    private static void send(Page ecm, String partner, Look look) {
        ecm.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Send.*3")))
                .first()
                .click();
        Locator dialog = ecm.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Partners"))
                .fill(partner);
        ecm.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(partner))
                .first()
                .click();
        dialog.getByLabel("Message to the partners").fill("Which of these do you know?");
        dialog.getByLabel(Pattern.compile("^Notify me")).fill("8");
        look.at(ecm, "send");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Send 1 request"))
                .click();
        assertThat(dialog.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(partner)))
                .isVisible();
        look.at(ecm, "sent");
    }

    private static void report(Page contact, List<String> accounts, Look look) {
        assertThat(contact.getByText("Which of these do you know?")).isVisible();
        choose(contact, accounts.get(0), "Active customer");
        choose(contact, accounts.get(1), "Target");
        contact.getByLabel("Notes on " + accounts.get(1)).fill("Knows the head of procurement");
        assertThat(contact.getByText("2 of 3 reported")).isVisible();
        assertThat(contact.getByText("All changes saved")).isVisible();
        look.at(contact, "report");
        button(contact, "Done").click();
        button(contact.getByRole(AriaRole.DIALOG), "Done").click();
        assertThat(contact.getByText(Pattern.compile("Thank", Pattern.CASE_INSENSITIVE))
                        .first())
                .isVisible();
        assertThat(contact.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(contact.locator("#root[aria-hidden]")).hasCount(0);
        look.at(contact, "done");
    }

    private static void signOut(Page contact, Look look) {
        button(contact, "Sign out of this page").click();
        assertThat(heading(contact, "You are signed out")).isVisible();
        assertThat(contact).hasURL(Pattern.compile("/r\\?signed-out$"));
        look.at(contact, "signed-out");
        contact.navigate(URI.create(contact.url()).resolve("/report").toString());
        assertThat(heading(contact, "Please open the link in your email again")).isVisible();
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    private static void choose(Page contact, String account, String status) {
        Locator group = contact.getByRole(
                AriaRole.GROUP,
                new Page.GetByRoleOptions().setName("Status of " + account).setExact(true));
        group.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(status))
                .click();
    }

    private static void followDigest(Page ecm, String link, List<String> accounts, Look look) {
        ecm.navigate(link);
        assertThat(ecm.getByLabel("Select " + accounts.get(0))).isVisible();
        assertThat(ecm.getByLabel("Select " + accounts.get(1))).isVisible();
        assertThat(ecm.getByRole(
                        AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Select (?!all)"))))
                .hasCount(2);
        look.at(ecm, "digest-rows");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Locator where, String name) {
        return where.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
