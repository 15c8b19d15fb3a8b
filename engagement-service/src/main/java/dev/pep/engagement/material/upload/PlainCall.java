package dev.pep.engagement.material.upload;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * A call as its sender meant it. A proxy adds a charset to the content type, which the library takes for another type;
 * and it sends in chunks, for which the library makes the digests of five algorithms, whether they are asked for or
 * not.
 */
final class PlainCall extends HttpServletRequestWrapper {

    PlainCall(HttpServletRequest call) {
        super(call);
    }

    @Override
    public @Nullable String getHeader(String name) {
        if (name.equalsIgnoreCase(HttpHeaders.TRANSFER_ENCODING)) {
            return null;
        }
        String value = super.getHeader(name);
        return value != null && name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
                ? value.replaceFirst(";.*", "").strip()
                : value;
    }
}
