package dev.pep.heatmap;

/** What the examples of the OpenAPI document call the things that they are about. */
final class ExampleNames {

    static final String ACCOUNT = name(1, 1);
    static final String OTHER_ACCOUNT = name(1, 2);
    static final String PARTNER = name(2, 1);
    static final String CONTACT = name(3, 1);
    static final String LATER_CONTACT = name(3, 3);
    static final String REQUEST = name(4, 1);
    static final String LINK = name(5, 1);
    static final String SENDING = name(6, 1);
    static final String IMPORT = name(8, 1);
    static final String VIEW = name(9, 1);
    static final String ROW_SET = name(10, 1);
    static final String CHANGE = name(11, 1);
    static final String KEY = name(12, 1);
    static final String ENGAGEMENT = name(13, 1);
    static final String SECRET = "q3Zr8Jm1c0VxT5uYbN7eKfWd2LhGs9PoAiQ4RtXyU6E";
    static final String PARTNER_NAME = "Alder Cloud";
    static final String OU = "US Central";
    static final String ECM = "ecm.central.1@pep.example";
    static final String DUE = "2026-12-01";
    static final String LATER_DUE = "2026-12-15";
    static final String LETTER = "notification-service~pep.partner-report.v1~0~42";

    private ExampleNames() {}

    private static String name(int kind, int number) {
        return "01990a10-4d2f-7c31-9a%02x-3b5e8c7d%04x".formatted(kind, number);
    }
}
