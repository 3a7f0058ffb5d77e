package org.diplomaticrecord.projections.stream;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the stream.
 *
 * @param heartbeat how long a stream is silent at most
 * @param writeDeadline how long a reader may take nothing before it is disconnected
 * @param reconnectAfter how long a client is told to wait before it comes back
 * @param connections how many streams are open at most
 * @param connectionsPerClient how many streams of one client address are open at most
 * @param history how much memory is given to blocks of the record, for those who replay it
 */
@ConfigurationProperties("record.stream")
public record StreamProperties(
    @DefaultValue("15s") Duration heartbeat,
    @DefaultValue("20s") Duration writeDeadline,
    @DefaultValue("2s") Duration reconnectAfter,
    @DefaultValue("5000") int connections,
    @DefaultValue("100") int connectionsPerClient,
    @DefaultValue("32MB") DataSize history) {}
