package org.counterweight.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The same source gives the same bytes, whoever renders it, wherever and when. */
class DeterminismTest {
  private static String digest() throws Exception {
    byte[] pdf = Samples.render(Samples.text("report.xhtml"));
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
  }

  /** Prints the digest of a rendering: what a second virtual machine is started for. */
  static final class OtherMachine {
    private OtherMachine() {}

    public static void main(String[] args) throws Exception {
      System.out.print(digest());
    }
  }

  @Test
  void anotherMachineMakesTheSameBytes() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=Asia/Kathmandu",
                "-Duser.language=tr",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                OtherMachine.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String other = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(other).isEqualTo(digest());
  }

  @Test
  void threadsShareFacesAndMakeTheSameBytes() throws Exception {
    List<Callable<String>> tasks = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      tasks.add(DeterminismTest::digest);
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<String> digests = new ArrayList<>();
      for (Future<String> f : threads.invokeAll(tasks)) {
        digests.add(f.get());
      }
      assertThat(digests).containsOnly(digest());
    }
  }

  @Test
  void anotherTextIsAnotherFile() throws Exception {
    byte[] one = Samples.render(Samples.page("<h1>One</h1>"));
    byte[] two = Samples.render(Samples.page("<h1>Two</h1>"));

    assertThat(id(one)).hasSize(32).isNotEqualTo(id(two));
  }

  private static String id(byte[] pdf) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    int at = text.lastIndexOf("/ID [<") + 6;
    return text.substring(at, at + 32);
  }
}
