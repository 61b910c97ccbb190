package io.cobranza.practice.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.practice.policy.AgeingBands.Bands;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("unit")
class BandsTest {

  private final Bands bands = new Bands(List.of(30, 60, 90));

  @ParameterizedTest
  @CsvSource({"-5, 0", "0, 0", "1, 1", "30, 1", "31, 2", "60, 2", "61, 3", "90, 3", "91, 4"})
  void everyDayBelongsToOne(long daysOverdue, int band) {
    assertThat(bands.of(daysOverdue)).isEqualTo(band);
  }

  @Test
  void theyFollowEachOtherWithoutAGap() {
    assertThat(bands.count()).isEqualTo(5);
    assertThat(bands.from(1)).isEqualTo(1);
    for (int band = 2; band < bands.last(); band++) {
      assertThat(bands.from(band)).isEqualTo(bands.to(band - 1) + 1);
    }
    assertThat(bands.beyond()).isEqualTo(bands.to(bands.last() - 1));
  }

  @Test
  void aTableWithoutRowsKnowsOverdueAndNotOverdue() {
    Bands none = new Bands(List.of());
    assertThat(none.count()).isEqualTo(2);
    assertThat(none.of(400)).isEqualTo(none.last());
    assertThat(none.beyond()).isZero();
  }
}
