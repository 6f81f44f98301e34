package org.zhest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

@AnalyzeClasses(packages = "org.zhest", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule sql_is_written_only_in_db_packages = noClasses()
            .that()
            .resideOutsideOfPackages("org.zhest..db..", "org.zhest.schema..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jooq..", "org.zhest.schema.tables..");

    @ArchTest
    static final ArchRule the_web_is_met_only_at_the_edge = noClasses()
            .that()
            .resideOutsideOfPackages("org.zhest..web..", "org.zhest.live.websocket..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.servlet..",
                    "org.springframework.web.bind..",
                    "org.springframework.web.servlet..",
                    "org.springframework.web.socket..",
                    "org.springframework.security.web..",
                    "org.springframework.http.server..");

    @ArchTest
    static final ArchRule time_comes_in = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @Test
    void areas_know_only_each_others_public_types_and_form_no_circle() {
        ApplicationModules.of(ZhestApplication.class, JavaClass.Predicates.resideInAnyPackage("org.zhest.signaling.."))
                .verify();
    }
}
