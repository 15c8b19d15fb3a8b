package dev.pep.notification.mail;

import java.util.regex.Pattern;

/**
 * A part of a mail besides its text, such as an entry for a calendar. Through a mail server an entry is one of the
 * alternatives of the text, where calendars look for it; through Graph, whose JSON has no alternatives, every part is
 * an attachment.
 *
 * @param name name of a file, such as {@code invitation.ics}
 * @param contentType media type with its parameters, such as {@code text/calendar; method=REQUEST}
 * @param content text of the part
 */
public record MailPart(String name, String contentType, String content) {

    private static final Pattern NAME = Pattern.compile("[\\w.-]{1,100}");
    private static final Pattern TYPE = Pattern.compile("text/[\\w.+-]+(; *[\\w-]+=[\\w.-]+)*");

    public MailPart {
        if (!NAME.matcher(name).matches() || !TYPE.matcher(contentType).matches()) {
            throw new IllegalArgumentException("A part has no name of a file, or no type of text");
        }
    }

    /** Returns a request to attend, or to cancel, as calendars read it. */
    public static MailPart calendar(String name, String method, String content) {
        return new MailPart(name, "text/calendar; method=" + method, content);
    }

    /** Calendars look for their part among the alternatives of the text. */
    boolean isCalendar() {
        return contentType.startsWith("text/calendar");
    }

    @Override
    public String toString() {
        return "MailPart " + name + ", " + content.length() + " characters";
    }
}
