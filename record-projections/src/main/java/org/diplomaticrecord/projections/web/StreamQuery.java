package org.diplomaticrecord.projections.web;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the stream takes. */
record StreamQuery(
    @Parameter(
            description =
                "The position after which to start; 0 replays everything. From now on if absent.",
            example = "0")
        @Nullable String from,
    @Parameter(
            description =
                "Instead of `from`: what was recorded at or after this instant (RFC 3339).")
        @Nullable String since,
    @Parameter(
            description = "Only events of these dossiers; comma-separated.",
            example = "japan-dprk-abductions")
        @Nullable String dossier,
    @Parameter(
            description =
                "Only events of subjects of these kinds, with their corrections and retractions; comma-separated.")
        @Nullable String kind,
    @Parameter(
            description =
                "Only events of these effective types, that is by what they say: a correction has the type of its replacement, a retraction `entry.retracted`; comma-separated. `measure.*` is every type that begins so.")
        @Nullable String type,
    @Parameter(
            description =
                "Only events stored as of these types: a correction is `entry.corrected` whatever it says; comma-separated, `entry.*` as with `type`.")
        @Nullable String storedType,
    @Parameter(description = "Only events of these subjects, `kind/name`; comma-separated.")
        @Nullable String subject,
    @Parameter(
            description =
                "Only events that name one of these parties, or correct or withdraw one that does; comma-separated. An organ of a party is another name: give both to follow both.")
        @Nullable String party) {}
