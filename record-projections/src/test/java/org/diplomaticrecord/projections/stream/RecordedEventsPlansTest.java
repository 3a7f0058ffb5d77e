package org.diplomaticrecord.projections.stream;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.diplomaticrecord.projections.ExplainingJdbcTemplate;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.entry.Histories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RecordTest
class RecordedEventsPlansTest {
  @Autowired DataSource dataSource;
  @Autowired Histories histories;

  @Test
  void findsWhatACorrectionActsOnByItsPlaceInTheHistory() {
    ExplainingJdbcTemplate jdbc = new ExplainingJdbcTemplate(dataSource);
    assertThat(new RecordedEvents(jdbc, histories).between(0, Block.SIZE)).hasSize(Block.SIZE);
    assertThat(jdbc.plans())
        .singleElement()
        .satisfies(plan ->
            assertThat(plan)
                .containsPattern("SubPlan 1\\s+->  Index (Only )?Scan using \\w+ on event target"));
  }
}
