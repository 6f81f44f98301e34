package org.zhest.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@code /v3/api-docs} says beside what the controllers say by themselves. */
@Configuration(proxyBeanMethods = false)
class ContractConfiguration {

    @Bean
    OpenAPI contract() {
        return new OpenAPI()
                // Not the place that it happens to be asked at, which springdoc writes where nothing is said.
                .addServersItem(new Server().url("/"))
                .info(new Info()
                        .title("Zhest")
                        .version("1")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
    }

    @Bean
    ContractTypes contractTypes() {
        return new ContractTypes();
    }

    /** Every operation may answer with a problem, and is named by its path alone. */
    @Bean
    OpenApiCustomizer operations() {
        return contract -> {
            contract.getComponents().addSchemas("Problem", problem());
            var content = new Content()
                    .addMediaType(
                            "application/problem+json",
                            new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")));
            for (var path : contract.getPaths().values()) {
                for (var operation : path.readOperations()) {
                    // Names of our methods, numbered when two are alike: nothing to build on.
                    operation.operationId(null).tags(null);
                    operation
                            .getResponses()
                            .addApiResponse(
                                    "default",
                                    new ApiResponse().description("A problem").content(content));
                }
            }
        };
    }

    private static Schema<?> problem() {
        var codes = Arrays.stream(ProblemCode.values()).map(ProblemCode::code).toList();
        var fieldCodes = Arrays.stream(FieldCode.values()).map(FieldCode::code).toList();
        return new JsonSchema()
                .types(Set.of("object"))
                .addProperty("type", text())
                .addProperty("title", text())
                .addProperty("status", new JsonSchema().types(Set.of("integer")))
                .addProperty("detail", text())
                .addProperty("code", oneOf(codes))
                .addProperty("fields", new JsonSchema().types(Set.of("object")).additionalProperties(oneOf(fieldCodes)))
                .required(List.of("type", "title", "status", "detail", "code"));
    }

    private static Schema<?> text() {
        return new JsonSchema().types(Set.of("string"));
    }

    private static Schema<?> oneOf(List<String> codes) {
        var schema = new JsonSchema();
        schema.setTypes(Set.of("string"));
        codes.forEach(schema::addEnumItemObject);
        return schema;
    }
}
