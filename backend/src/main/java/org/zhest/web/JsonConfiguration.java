package org.zhest.web;

import java.util.Locale;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

@Configuration(proxyBeanMethods = false)
class JsonConfiguration {

    @Bean
    JsonMapperBuilderCustomizer lowerCaseCodes() {
        return json -> json.annotationIntrospector(new LowerCaseCodes());
    }

    /** Enums go over the wire as lower-case codes. */
    private static final class LowerCaseCodes extends JacksonAnnotationIntrospector {

        @Override
        public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] values, String[] names) {
            var codes = super.findEnumValues(config, type, values, names);
            for (int i = 0; i < values.length; i++) {
                if (codes[i] == null) {
                    codes[i] = values[i].name().toLowerCase(Locale.ROOT);
                }
            }
            return codes;
        }
    }
}
