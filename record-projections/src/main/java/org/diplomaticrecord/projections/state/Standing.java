package org.diplomaticrecord.projections.state;

import java.util.List;

/** How a subject stands, in short. */
public record Standing(
    String kind,
    String name,
    String status,
    String certainty,
    List<String> holds,
    List<String> mayHold) {}
