package dev.pep.local.sample;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Loads the engagements: each is planned by its coordinator and answered by its partners. */
record Engagements(SampleTarget target, Map<String, String> partnerIds, Consumer<String> progress) {

    void load() {
        for (var engagement : SampleEngagement.ALL) {
            var planning = Planning.by(target, engagement, partnerIds);
            planning.awaitAccountsAndPartners();
            var id = planning.planned();
            if (engagement.published()) {
                planning.publish(id);
                engagement.answers().forEach(answer -> answer(engagement, answer, planning, id));
            }
            planning.cancelIfSo(id);
            progress.accept("  engagement \"" + engagement.plan().title() + "\": "
                    + planning.state(id).toLowerCase(Locale.ROOT));
        }
    }

    private void answer(SampleEngagement engagement, SampleAnswer answer, Planning planning, String id) {
        var address = SamplePartner.named(answer.partner()).firstAddress();
        var secret = new Mailbox(target, Guest.LINK)
                .secret(address, engagement.plan().message());
        new Guest(PartnerBrowser.opened(target.publicUrl(), Guest.LINK, secret), answer).reply();
        if (answer.accepts()) {
            planning.askForHeatmap(id, answer.partner());
        }
    }
}
