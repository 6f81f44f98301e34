package org.zhest.load;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.zhest.ZhestApplication;
import org.zhest.infra.embedded.postgres.EmbeddedDatabase;

/** The backend in this process, without what a local run adds to it. */
final class BackendHere {

    private BackendHere() {}

    /** @param more a class of bean methods that are added */
    static ConfigurableApplicationContext start(
            EmbeddedDatabase database, int port, Class<?> more, Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("server.address", "127.0.0.1");
        all.put("server.port", port);
        all.put("spring.datasource.url", database.jdbcUrl());
        all.put("spring.datasource.username", database.username());
        all.put("spring.datasource.password", database.password());
        all.put("zhest.media.bridges", "http://127.0.0.1:1");
        return new SpringApplicationBuilder(ZhestApplication.class, more)
                .bannerMode(Banner.Mode.OFF)
                .properties(all)
                .initializers(context -> context.getBeanFactory().registerSingleton("withoutLocal", new WithoutLocal()))
                .run();
    }

    /** It lies on the same class path, in the packages that the backend looks through. */
    private static final class WithoutLocal extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory factory) {
            return type.getClassMetadata().getClassName().startsWith("org.zhest.local.");
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof WithoutLocal;
        }

        @Override
        public int hashCode() {
            return WithoutLocal.class.hashCode();
        }
    }
}
