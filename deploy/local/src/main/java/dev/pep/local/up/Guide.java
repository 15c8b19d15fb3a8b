package dev.pep.local.up;

/** Where to look and what to try, printed at the end. */
final class Guide {

    private static final String OF_THE_SAMPLE = """
              There is an untouched request to Alder Cloud already: see the emails to contact1@alder.example.
              As Coordinator Central, open "Engagements": Alder Cloud prepares for one, Cedar Security has not answered.
            """;

    private Guide() {}

    static String text(Layout layout, Ports ports) {
        return """

                PEP             %1$s          click a persona to sign in
                Mailbox         %2$s          every email that PEP sends; you can make Graph fail there
                Logs            %3$s
                Stop            deploy/down (the data stays), start again: deploy/up, start over: deploy/up --fresh

                Five minutes:
                  1. Open PEP as ECM Central 1 and go to the heatmap. Filter by status or partner, hover over a
                     partner's tag, share the address.
                  2. Select accounts, press "Send for report", select partners, look at the preview, send.
                  3. Open the mailbox, read the email to a contact, press its button: you are that partner now.
                  4. Fill a few fields with the keyboard. Press Done.
                  5. A minute later the mailbox has one digest for the ECM; its link opens just those rows.
                %4$s""".formatted(
                        ports.publicUrl(),
                        Ports.http(ports.graph()),
                        layout.logs(),
                        layout.sampleLoaded() ? OF_THE_SAMPLE : "");
    }
}
