package dev.pep.engagement;

/** What the examples of the OpenAPI document call the things that they are about. */
final class ExampleNames {

    static final String ACCOUNT = name(0x01, 1);
    static final String PARTNER = name(0x02, 1);
    static final String OTHER_PARTNER = name(0x02, 2);
    static final String CONTACT = name(0x03, 1);
    static final String LATER_CONTACT = name(0x03, 3);
    static final String LINK = name(0x05, 1);
    static final String VIEW = name(0x09, 1);
    static final String ENGAGEMENT = name(0x21, 1);
    static final String INVITATION = name(0x22, 1);
    static final String RECORDING_TASK = name(0x23, 2);
    static final String SLIDE_TASK = name(0x23, 3);
    static final String CALL_TASK = name(0x23, 4);
    static final String SECRET = "q3Zr8Jm1c0VxT5uYbN7eKfWd2LhGs9PoAiQ4RtXyU6E";
    static final String OU = "US Central";
    static final String FIRST_DAY = "2027-03-01";
    static final String LAST_DAY = "2027-03-12";
    static final String DUE = "2027-02-24";
    static final String LETTER = "notification-service~pep.partner-report.v1~0~42";
    static final String MODEL = "account";

    private ExampleNames() {}

    private static String name(int kind, int number) {
        return "01990a10-4d2f-7c31-9a%02x-3b5e8c7d%04x".formatted(kind, number);
    }
}
