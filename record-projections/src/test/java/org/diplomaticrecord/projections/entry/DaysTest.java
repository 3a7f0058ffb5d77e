package org.diplomaticrecord.projections.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.diplomaticrecord.api.value.Bounds;
import org.diplomaticrecord.projections.RecordTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RecordTest
class DaysTest {
  @Autowired JdbcClient jdbc;

  @Test
  void comeBackFromTheDatabaseAsTheyWent() {
    long seed = new Random().nextLong();
    for (LocalDate day : days(new Random(seed))) {
      String text = jdbc.sql("SELECT (?::date)::text").param(day).query(String.class).single();
      assertThat(Days.of(text)).as("%s, seed %d", text, seed).isEqualTo(day);
    }
    assertThat(Days.of(null)).isNull();
  }

  private static List<LocalDate> days(Random random) {
    List<LocalDate> days =
        new ArrayList<>(
            List.of(
                Bounds.OPEN_START,
                Bounds.OPEN_END,
                Bounds.FIRST_DAY,
                Bounds.LAST_DAY,
                Bounds.LAST_DAY.plusDays(1)));
    for (int year = -4712; year < 3000; year += 4) {
      days.add(LocalDate.of(year, 3, 1).minusDays(1));
    }
    random
        .longs(500, Bounds.FIRST_DAY.toEpochDay(), Bounds.LAST_DAY.toEpochDay())
        .mapToObj(LocalDate::ofEpochDay)
        .forEach(days::add);
    random
        .longs(500, Bounds.FIRST_DAY.toEpochDay(), LocalDate.of(3000, 1, 1).toEpochDay())
        .mapToObj(LocalDate::ofEpochDay)
        .forEach(days::add);
    return days;
  }
}
