package org.counterweight.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What security.md says is shown is shown: every test that it names is there. */
class SecurityPageTest {
  private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+Test)(?:\\.(\\w+))?`");

  @Test
  void everyTestThatThePageNamesIsThere() throws IOException {
    Set<String> there = new TreeSet<>();
    for (JavaClass test :
        new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("org.counterweight")) {
      there.add(test.getSimpleName());
      for (JavaMethod method : test.getMethods()) {
        there.add(test.getSimpleName() + "." + method.getName());
      }
      // Rules of ArchUnit are fields.
      test.getFields().forEach(f -> there.add(test.getSimpleName() + "." + f.getName()));
    }
    String page = Files.readString(Path.of("src/site/markdown/security.md"));
    Set<String> named =
        NAMED.matcher(page).results().map(SecurityPageTest::name).collect(Collectors.toSet());
    assertThat(named).hasSizeGreaterThan(40);
    assertThat(there).containsAll(named);
  }

  private static String name(java.util.regex.MatchResult found) {
    return found.group(2) == null ? found.group(1) : found.group(1) + "." + found.group(2);
  }

  @Test
  void everySignatureRuleIsOnThePageOrInItsDecision() throws IOException {
    String pages =
        Files.readString(Path.of("src/site/markdown/security.md"))
            + Files.readString(Path.of("src/site/markdown/decisions/0016-signatures.md"));
    Matcher rules = Pattern.compile("signature\\.[a-z-]+").matcher(Program.run("rules").out());
    Set<String> all = new TreeSet<>();
    while (rules.find()) {
      all.add(rules.group());
    }
    assertThat(all).hasSize(9).allSatisfy(rule -> assertThat(pages).contains("`" + rule + "`"));
  }
}
