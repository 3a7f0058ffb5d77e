package org.diplomaticrecord.projections.architecture.planted.there;

import org.diplomaticrecord.projections.architecture.planted.here.Here;

public record There(Here other) {}
