package org.zhest.directory;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The directory.
 *
 * @param importRows how many rows a file may have that is read at once; it is held in memory, and written in one
 *     transaction ({@code zhest.directory.import-rows})
 */
@Validated
@ConfigurationProperties("zhest.directory")
public record DirectorySettings(
        @DefaultValue("20000") @Min(1) @Max(100_000) int importRows) {}
