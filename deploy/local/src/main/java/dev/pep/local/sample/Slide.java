package dev.pep.local.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A slide with a title and some lines, as a PDF file of one page. */
record Slide(String title, List<String> lines) {

    private static final String FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
    private static final String PAGE = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 960 540]"
            + " /Resources << /Font << /F 4 0 R >> >> /Contents 5 0 R >>";

    /** Returns the file, one character for each byte. */
    String pdf() {
        var content = content();
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new ArrayList<Integer>();
        for (var object : List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                PAGE,
                FONT,
                "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream")) {
            places.add(file.length());
            file.append(places.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        int table = file.length();
        file.append("xref\n0 ").append(places.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> file.append(String.format(Locale.ROOT, "%010d 00000 n \n", place)));
        return file.append("trailer\n<< /Size ")
                .append(places.size() + 1)
                .append(" /Root 1 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n")
                .toString();
    }

    private String content() {
        var content = new StringBuilder("BT /F 44 Tf 60 420 Td (" + escaped(title) + ") Tj /F 26 Tf 0 -90 Td");
        lines.forEach(line -> content.append(" (- ").append(escaped(line)).append(") Tj 0 -50 Td"));
        return content.append(" ET").toString();
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\()])", "\\\\$1");
    }
}
