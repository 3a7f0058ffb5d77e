package org.diplomaticrecord.projections.architecture.planted.here;

import org.diplomaticrecord.projections.architecture.planted.there.There;

public record Here(There other) {}
