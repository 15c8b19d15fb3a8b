package dev.pep.gateway.page;

import java.io.IOException;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/** Files of the page: those with a hash in their name for a year, all others only after asking. */
@Configuration(proxyBeanMethods = false)
class Assets implements WebMvcConfigurer {

    private static final CacheControl YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final PageSettings settings;

    Assets(PageSettings settings) {
        this.settings = settings;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(assets())
                .setCacheControl(YEAR)
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver());
        registry.addResourceHandler("/**")
                .addResourceLocations(settings.location())
                .setCacheControl(CacheControl.noCache());
    }

    private org.springframework.core.io.Resource assets() {
        try {
            return settings.location().createRelative("assets/");
        } catch (IOException invalid) {
            throw new IllegalStateException("The location of the page cannot be read", invalid);
        }
    }
}
