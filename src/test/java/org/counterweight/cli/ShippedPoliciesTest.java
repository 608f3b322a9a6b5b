package org.counterweight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every policy that comes with the program can be met, and the strict one asks for more. */
class ShippedPoliciesTest {
  private static final Path STRICT =
      Path.of("schemas/policies/equal-prominence-strict-2026-01.yaml");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyCompliantExampleMeetsEveryPolicy() throws IOException {
    List<Path> policies;
    try (Stream<Path> files = Files.list(STRICT.getParent())) {
      policies = files.sorted().toList();
    }
    assertThat(policies).hasSizeGreaterThanOrEqualTo(2).contains(STRICT);
    return policies.stream()
        .map(policy ->
            DynamicTest.dynamicTest(
                policy.getFileName().toString(),
                () -> {
                  Cli run =
                      generate(
                          folder.resolve(policy.getFileName()),
                          "examples/compliant",
                          "--policy",
                          policy.toString());
                  assertThat(run.exit()).as(run.out() + run.err()).isZero();
                }));
  }

  @Test
  void greyTextOfHarmMeetsTheDefaultAndNotTheStrictPolicy() throws IOException {
    Path templates = Files.createDirectories(folder.resolve("templates/pdf"));
    Files.writeString(
        templates.resolve("statement.css"),
        Files.readString(Path.of("templates/pdf/statement.css"))
            + "\n#harm .note { color: #6a6a6a }\n");
    String[] grey = {
      "schemas/conformance/base.yaml", "--templates", templates.getParent().toString()
    };
    assertThat(generate(folder.resolve("default"), grey).exit()).isZero();
    Cli strict =
        generate(
            folder.resolve("strict"), grey[0], grey[1], grey[2], "--policy", STRICT.toString());
    assertThat(strict.exit()).isEqualTo(1);
    assertThat(strict.out())
        .contains("error[prominence.contrast]")
        .contains("is #6a6a6a on")
        .contains("Bring it to at least 7 to 1");
    assertThat(folder.resolve("strict")).doesNotExist();
  }

  private static Cli generate(Path out, String... rest) {
    String[] all = new String[rest.length + 3];
    all[0] = "generate";
    System.arraycopy(rest, 0, all, 1, rest.length);
    all[rest.length + 1] = "-o";
    all[rest.length + 2] = out.toString();
    return Cli.run(all);
  }
}
