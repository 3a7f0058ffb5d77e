package org.diplomaticrecord.core.embedded;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of a record without a database of its own.
 *
 * @param dataDir where it keeps everything
 */
@ConfigurationProperties("record.embedded")
public record EmbeddedProperties(@DefaultValue("./data") Path dataDir) {}
