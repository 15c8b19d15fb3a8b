package dev.pep.platform.link;

/**
 * Why no mail with a link needs to go out any more.
 *
 * @param type the last part of the problem's type address, such as {@code request-done}
 * @param detail what has ended, in words
 * @param opens whether the link still opens its subject, as that of a report that is done, which can go on
 */
public record LinkEnd(String type, String detail, boolean opens) {}
