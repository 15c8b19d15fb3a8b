package dev.pep.bench.data;

/** Writes the rows of what engagement-service keeps of accounts, partners and their reports. */
record ModelRows(Plan plan, long accountBuild, long partnerBuild) {

    static final String ACCOUNT = "build, account_id, name, city, state, country, segment, ou, industry, sellers";
    static final String PARTNER = "build, partner_id, name, short_name, active";
    static final String STATUS = "account_id, partner_id, status";

    void account(int number, StringBuilder text) {
        Account account = Account.of(number);
        new CopyRow(text)
                .add(accountBuild)
                .add(Ids.ACCOUNT.of(number))
                .add(account.name())
                .add(account.city())
                .add(account.state())
                .add(account.country())
                .add(account.segment())
                .add(account.ou())
                .add(account.industry())
                .add(account.sellers())
                .end();
    }

    void partner(int number, StringBuilder text) {
        new CopyRow(text)
                .add(partnerBuild)
                .add(Ids.PARTNER.of(number))
                .add(Rows.partnerName(number))
                .add("P" + number)
                .add(true)
                .end();
    }

    void statuses(int account, StringBuilder text) {
        for (Report report : Report.of(account, plan)) {
            if (report.status() != null) {
                new CopyRow(text)
                        .add(Ids.ACCOUNT.of(account))
                        .add(Ids.PARTNER.of(report.partner()))
                        .add(report.status())
                        .end();
            }
        }
    }
}
