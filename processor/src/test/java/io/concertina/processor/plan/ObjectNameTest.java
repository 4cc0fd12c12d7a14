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
}
