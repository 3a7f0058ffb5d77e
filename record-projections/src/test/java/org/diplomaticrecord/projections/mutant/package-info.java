/** That the tests would see a fault in the fold: faults are planted, and each must be found. */
@NullMarked
package org.diplomaticrecord.projections.mutant;

import org.jspecify.annotations.NullMarked;
