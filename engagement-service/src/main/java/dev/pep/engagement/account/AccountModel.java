package dev.pep.engagement.account;

import dev.pep.event.account.AccountState;
import dev.pep.platform.readmodel.Column;
import dev.pep.platform.readmodel.ModelTable;
import dev.pep.platform.readmodel.ReadModel;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of accounts: their place, what criteria look at, and their sellers. */
@Configuration(proxyBeanMethods = false)
class AccountModel {

    static final String NAME = "account";

    @Bean
    ReadModel<AccountState> accounts() {
        return ReadModel.ofAccounts(
                NAME,
                1,
                ModelTable.one(
                        "account_row",
                        "account_id",
                        "uuid",
                        Column.text("name", AccountState::getName),
                        Column.text("city", AccountState::getCity),
                        Column.text("state", AccountState::getState),
                        Column.text("country", AccountState::getCountry),
                        Column.text("segment", orEmpty(AccountState::getSegment)),
                        Column.text("ou", AccountState::getOu),
                        Column.text("industry", orEmpty(AccountState::getIndustry)),
                        Column.texts("sellers", AccountState::getSellers)));
    }

    private static Function<AccountState, @Nullable String> orEmpty(Function<AccountState, @Nullable String> value) {
        return account -> Objects.requireNonNullElse(value.apply(account), "");
    }
}
