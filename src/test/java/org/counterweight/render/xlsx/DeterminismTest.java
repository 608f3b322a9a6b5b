package org.counterweight.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same source gives the same bytes, whatever machine and whatever day. */
final class DeterminismTest {
  @TempDir Path folder;

  @Test
  void twoProcessesInDifferentPlacesWriteTheSameBytes() throws Exception {
    byte[] german =
        inOwnProcess("de.xlsx", "-Duser.language=de", "-Duser.timezone=Pacific/Kiritimati");
    byte[] turkish =
        inOwnProcess("tr.xlsx", "-Duser.language=tr", "-Duser.timezone=America/Los_Angeles");
    assertThat(german).isEqualTo(turkish).isEqualTo(Sample.render(Sample.source()));
  }

  private byte[] inOwnProcess(String name, String... settings) throws Exception {
    Path file = folder.resolve(name);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(settings));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Sample.class.getName()));
    command.add(file.toString());
    Process process = new ProcessBuilder(command).inheritIO().start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    return Files.readAllBytes(file);
  }
}
