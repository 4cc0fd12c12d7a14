package io.concertina.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertina.migration.Version;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ObjectNameTest {

  @Test
  void sortsByVersion() {
    assertThat(ObjectName.of(Version.of("7.10"), "name", "text"))
        .isEqualTo("concertina_0007_0010_name_982d9e3e");
  }

  @Test
  void leavesRoomForEveryPrefixAndSuffix() {
    String name =
        ObjectName.of(Version.of("2026.11.20.1"), "größenänderungsprüfung".repeat(3), "x");

    assertThat(("zz_" + name + "_gi").getBytes(StandardCharsets.UTF_8).length)
        .isLessThanOrEqualTo(63)
        .isGreaterThan(60);
    assertThat(name).doesNotContain("\ufffd");
  }

  @Test
  void differentTextsHaveDifferentNames() {
    assertThat(ObjectName.of(Version.of("7"), "name", "a"))
        .isNotEqualTo(ObjectName.of(Version.of("7"), "name", "b"));
  }

  @Test
  void leavesNamesAloneThatFitAndKeepsLongOnesApart() {
    String fits = "n".repeat(63);
    assertThat(ObjectName.fitting(fits)).isEqualTo(fits);
    String one = ObjectName.fitting("größe".repeat(20) + "_a_idx");
    assertThat(one)
        .isEqualTo(ObjectName.fitting("größe".repeat(20) + "_a_idx"))
        .startsWith("größe");
    assertThat(one.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(63);
    assertThat(ObjectName.fitting("größe".repeat(20) + "_b_idx")).isNotEqualTo(one);
  }

  @Test
  void fitsWhateverTheVersion() {
    Version version = Version.of("2026.11.20.1.2.3.4.5.6.7.8.9.10.11.12.13.14.15.16.17.18.19.20");
    assertThat(ObjectName.of(version, "name", "x").length()).isLessThanOrEqualTo(57);
    assertThat(ObjectName.undo(version).length()).isLessThanOrEqualTo(63);
    assertThat(ObjectName.counter(version).length()).isLessThanOrEqualTo(63);
  }
}
