package org.diplomaticrecord.projections.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list.
 *
 * @param items the items' texts
 * @param last the name of the last of them, if others follow
 */
public record Page(List<String> items, @Nullable String last) {}
