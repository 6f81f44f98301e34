package org.zhest.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Serves the built pages, in the encodings that the build wrote beside them. */
@Configuration(proxyBeanMethods = false)
class StaticPages implements WebMvcConfigurer {

    private static final String PAGES = "classpath:/static/";

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/citizen.html");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        // Names under assets/ carry a hash of their content, so they never change; all else is asked for again.
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(PAGES + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(false)
                .addResolver(new EncodedResourceResolver())
                .addResolver(new PathResourceResolver());
        registry.addResourceHandler("/**")
                .addResourceLocations(PAGES)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new EncodedResourceResolver())
                .addResolver(new EntryPages());
    }

    /** A path without a file of its own is a place inside one of the two pages, which route it themselves. */
    private static final class EntryPages extends PathResourceResolver {

        private static final List<String> NOT_PAGES = List.of("api", "ws", "v3", "actuator", "assets", "error");
        private static final List<String> STAFF = List.of("console", "desk");

        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            var file = super.getResource(path, location);
            if (file != null) {
                return file;
            }
            var first = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
            var looksLikeFile = path.substring(path.lastIndexOf('/') + 1).contains(".");
            if (NOT_PAGES.contains(first) || looksLikeFile) {
                return null;
            }
            return super.getResource(STAFF.contains(first) ? "console.html" : "citizen.html", location);
        }
    }
}
