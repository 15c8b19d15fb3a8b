package dev.pep.notification.organiser;

import dev.pep.notification.mail.Counted;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The news of one quiet period, by engagement and partner; never empty. */
record EngagementDigest(List<News> news) {

    private static final Comparator<News> BY_NAME = Comparator.comparing(News::title, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(News::engagementId)
            .thenComparing(News::partnerName, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(News::at)
            .thenComparing(News::words);

    static Optional<EngagementDigest> of(Collection<EngagementChange> changes) {
        List<News> news = changes.stream()
                .flatMap(change -> change.news().stream())
                .sorted(BY_NAME)
                .toList();
        return news.isEmpty() ? Optional.empty() : Optional.of(new EngagementDigest(news));
    }

    /** Returns the one piece of news, or how many there are of which engagements, in one line. */
    String subject() {
        News first = news.getFirst();
        if (news.size() == 1) {
            return first.partnerName() + ": " + first.words() + " (" + first.title() + ")";
        }
        long engagements = news.stream().map(News::engagementId).distinct().count();
        return news.size() + " updates on "
                + (engagements == 1 ? first.title() : Counted.of(engagements, "engagement"));
    }
}
