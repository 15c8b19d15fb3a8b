package dev.pep.gateway.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Settings that the page needs at run time, so that one build of it runs everywhere. */
@RestController
class ConfigController {

    private final Map<String, Object> config = new LinkedHashMap<>();

    ConfigController(PageSettings settings, KnownServices services) {
        config.put("signInPath", "/oauth2/authorization/pep");
        config.put("signOutPath", "/logout");
        config.put("returnToParameter", "returnTo");
        config.put("services", services.byName());
        config.putAll(settings.config());
    }

    @GetMapping("/config.json")
    ResponseEntity<Map<String, Object>> config() {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(config);
    }
}
