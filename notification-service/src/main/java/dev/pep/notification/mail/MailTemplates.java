package dev.pep.notification.mail;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The mails' templates: everything put into HTML is escaped, and a name that the view lacks is an error. */
@Component
public class MailTemplates {

    private static final Mustache.Escaper MARKUP = Escapers.simple(
            new String[][] {{"&", "&amp;"}, {"<", "&lt;"}, {">", "&gt;"}, {"\"", "&quot;"}, {"'", "&#39;"}});

    private final Mustache.Compiler html =
            Mustache.compiler().withEscaper(MARKUP).withLoader(name -> open(name + ".html"));
    private final Mustache.Compiler text =
            Mustache.compiler().escapeHTML(false).withLoader(name -> open(name + ".txt"));

    /** Fills both templates of that name with the view. */
    public Rendered render(String name, Object view) {
        return new Rendered(
                load(html, name + ".html").execute(view),
                load(text, name + ".txt").execute(view));
    }

    private static Template load(Mustache.Compiler compiler, String file) {
        try (Reader source = open(file)) {
            return compiler.compile(source);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Reader open(String file) throws IOException {
        return new InputStreamReader(new ClassPathResource("mail/" + file).getInputStream(), StandardCharsets.UTF_8);
    }
}
