package org.diplomaticrecord.projections.projecting;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of reading.
 *
 * @param patience how long a request waits at most until it can be answered on everything recorded
 * @param waiting how many requests wait at the same time at most: each keeps a thread of the web
 *     server, which has 200
 */
@ConfigurationProperties("record.reading")
public record ReadingProperties(
    @DefaultValue("5s") Duration patience, @DefaultValue("100") int waiting) {}
