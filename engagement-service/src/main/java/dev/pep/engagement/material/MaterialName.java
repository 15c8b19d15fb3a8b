package dev.pep.engagement.material;

import java.text.Normalizer;
import java.util.Collection;
import java.util.stream.Stream;

/** Names of materials: any characters that people can read, none that only a machine sees. */
public final class MaterialName {

    /** Longest name. */
    public static final int LONGEST = 200;

    private static final String NAMELESS = "file";
    private static final int LONGEST_ENDING = 12;
    private static final int JOINERS_FIRST = 0x200C;
    private static final int JOINERS_LAST = 0x200D;

    private MaterialName() {}

    /**
     * Returns a name as it is kept: without control characters and marks that turn the direction of writing, which make
     * a name look like another one, and without what separates folders. Joiners stay: some languages need them.
     */
    public static String clean(String name) {
        StringBuilder clean = new StringBuilder();
        name.codePoints()
                .filter(MaterialName::isReadable)
                .map(c -> c == '/' || c == '\\' ? '_' : c)
                .forEach(clean::appendCodePoint);
        // Only now: what was removed may have kept characters apart that belong together.
        String kept = Normalizer.normalize(clean, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
        return kept.isEmpty() ? NAMELESS : shortened(kept);
    }

    /** Returns a name that none of these others has, by a number before its ending. */
    static String apart(String name, Collection<String> others) {
        int dot = ending(name);
        return Stream.iterate(1, n -> n + 1)
                .map(n -> n == 1 ? name : name.substring(0, dot) + " (" + n + ")" + name.substring(dot))
                .filter(candidate -> others.stream().noneMatch(candidate::equalsIgnoreCase))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isReadable(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT -> c >= JOINERS_FIRST && c <= JOINERS_LAST;
            case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            case Character.CONTROL -> Character.isWhitespace(c);
            default -> true;
        };
    }

    /** The ending stays: it tells which program opens the file. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        String ending = name.substring(ending(name));
        int end = LONGEST - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end)
                        .strip()
                + ending;
    }

    private static int ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 || name.length() - dot > LONGEST_ENDING ? name.length() : dot;
    }
}
