package dev.pep.engagement.material.type;

import java.util.Locale;
import java.util.Set;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;

/**
 * What would run on the computer of whoever opens it: programs, scripts, web pages and pictures that may hold scripts,
 * documents with macros. Neither the content nor the name may be such.
 */
final class Dangers {

    private static final Set<String> TYPES = Set.of(
            "application/x-msdownload",
            "application/x-dosexec",
            "application/x-executable",
            "application/x-elf",
            "application/x-sharedlib",
            "application/x-object",
            "application/x-mach-o",
            "application/x-mach-o-executable",
            "application/x-ms-installer",
            "application/x-msi",
            "application/x-ms-shortcut",
            "application/x-mslink",
            "application/x-bat",
            "application/x-sh",
            "application/javascript",
            "text/javascript",
            "application/x-powershell",
            "text/vbscript",
            "text/x-vbscript",
            "text/x-python",
            "text/x-perl",
            "application/java-vm",
            "application/java-archive",
            "application/vnd.android.package-archive",
            "application/x-apple-diskimage",
            "application/vnd.ms-htmlhelp",
            "application/x-shockwave-flash",
            "text/html",
            "application/xhtml+xml",
            "image/svg+xml",
            "multipart/related",
            "message/rfc822");

    private static final Set<String> ENDINGS = Set.of(
            "exe", "dll", "com", "scr", "pif", "cpl", "msi", "msp", "msix", "appx", "bat", "cmd", "ps1", "psm1", "vbs",
            "vbe", "js", "jse", "mjs", "ws", "wsf", "wsh", "hta", "jar", "class", "sh", "bash", "command", "app", "dmg",
            "pkg", "deb", "rpm", "apk", "lnk", "url", "desktop", "reg", "inf", "scf", "chm", "htm", "html", "xhtml",
            "shtml", "mht", "mhtml", "svg", "svgz", "swf", "iso", "img", "vhd", "vhdx", "docm", "dotm", "xlsm", "xltm",
            "xlam", "xlsb", "pptm", "potm", "ppsm", "ppam", "sldm", "one", "py", "pl", "rb", "php", "asp", "aspx",
            "jsp");

    private final MediaTypeRegistry types;

    Dangers(MediaTypeRegistry types) {
        this.types = types;
    }

    void refuse(String name, MediaType named, MediaType content) {
        if (isDangerous(content)) {
            throw FileRefused.danger(name, TypeWords.of(content));
        }
        if (isDangerous(named) || ENDINGS.contains(ending(name))) {
            throw FileRefused.danger(name, "a file ending in ." + ending(name));
        }
    }

    private boolean isDangerous(MediaType type) {
        for (MediaType wider = type; wider != null; wider = types.getSupertype(wider)) {
            if (TYPES.contains(wider.toString())) {
                // JSON counts as JavaScript in Tika's tree, and runs nowhere.
                return !type.toString().endsWith("json");
            }
        }
        return false;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
    }
}
