package org.diplomaticrecord.api.view;

import java.util.List;
import org.diplomaticrecord.api.value.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * The policy in force and those before it. The title of the item is that of the policy adopted
 * last.
 *
 * @param body the organ that adopted the policy in force
 * @param adopted when it adopted it
 * @param principles the principles the policy in force states
 * @param points its numbered points, in order
 * @param past the policies that were in force before, oldest first
 */
public record PolicyDetail(
    @Nullable String body,
    @Nullable Edtf adopted,
    List<String> principles,
    List<String> points,
    List<PastPolicy> past)
    implements Detail {
  /**
   * A policy no longer in force.
   *
   * @param title what it is called
   * @param body the organ that adopted it
   * @param adopted when it was adopted
   * @param until when it ceased to be in force
   * @param principles the principles it stated
   * @param points its numbered points, in order
   * @param position where the entry that says so stands in the record
   */
  public record PastPolicy(
      String title,
      @Nullable String body,
      Edtf adopted,
      Edtf until,
      List<String> principles,
      List<String> points,
      long position) {}
}
