package org.counterweight.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every input that fuzzing ever found something with, and those that it began with, once more. The
 * fuzzer itself is not needed for that: it would instrument all classes of this JVM, and with them
 * every other test.
 */
class FoundInputsTest {
  private static final Path FOUND = Path.of("src/fuzz/found");

  @TestFactory
  Stream<DynamicTest> nothingButOurOwnAnswersLeavesATarget() throws Exception {
    List<DynamicTest> tests = new ArrayList<>();
    for (Map.Entry<String, Supplier<List<byte[]>>> target : FuzzSeeds.targets().entrySet()) {
      Method run =
          Class.forName("org.counterweight.fuzz." + target.getKey())
              .getMethod("fuzzerTestOneInput", byte[].class);
      int number = 0;
      for (byte[] seed : target.getValue().get()) {
        tests.add(test(target.getKey() + " seed-" + number++, run, seed));
      }
      tests.add(test(target.getKey() + " nothing", run, new byte[0]));
      for (Path found : found(target.getKey())) {
        tests.add(
            test(target.getKey() + " " + found.getFileName(), run, Files.readAllBytes(found)));
      }
    }
    return tests.stream();
  }

  private static List<Path> found(String target) throws IOException {
    Path folder = FOUND.resolve(target);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList();
    }
  }

  private static DynamicTest test(String name, Method run, byte[] input) {
    return DynamicTest.dynamicTest(
        name,
        () -> assertTimeoutPreemptively(Duration.ofSeconds(20), () -> run.invoke(null, input)));
  }
}
