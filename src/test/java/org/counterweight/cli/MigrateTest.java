package org.counterweight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A statement of an older version is refused with the command that takes it along. */
class MigrateTest {
  @TempDir Path folder;
  private Path older;

  @BeforeEach
  void writeOlderStatement() throws Exception {
    String text = Files.readString(Path.of("schemas/conformance/base.yaml"));
    older = folder.resolve("older.yaml");
    Files.writeString(
        older,
        text.replace("schemaVersion: \"1.0\"", "schemaVersion: \"0.9\"")
            .replace("  city: Dublin", "  seat: Dublin")
            .replace("      useful: ", "      purpose: "));
  }

  @Test
  void validateNamesTheCommand() {
    Cli run = Cli.run("validate", older.toString());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .contains("version 0.9")
        .contains("counterweight migrate " + older)
        .contains("1 statement: 0 compliant, 1 non-compliant")
        .doesNotContain("schema.unknown-key");
  }

  @Test
  void whatIsMigratedIsCompliantAndOnRecord() {
    for (String name : new String[] {"new.yaml", "new.json"}) {
      Path target = folder.resolve(name);
      Cli run = Cli.run("migrate", older.toString(), "-o", target.toString());
      assertThat(run.exit()).isZero();
      assertThat(run.err())
          .contains("done: /schemaVersion: 0.9 became 1.0")
          .contains("done: /entity: seat became city")
          .contains("done: /usage/figures/1: purpose became useful");
      assertThat(Cli.run("validate", target.toString()).out()).contains(target + ": compliant");
    }
    assertThat(
            Cli.run("migrate", older.toString(), "-o", folder.resolve("new.yaml").toString()).err())
        .contains("exists already");
  }

  @Test
  void whatOnlyTheMakerKnowsIsAskedFor() throws Exception {
    Files.writeString(
        older, Files.readString(older).replaceAll("(?m)^  asInAccounts: true\\n", ""));
    Cli run = Cli.run("migrate", older.toString());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("open: /basis/asInAccounts has to be added");
  }

  @Test
  void whatIsNotOlderOrNotSoundIsRefused() throws Exception {
    Cli current = Cli.run("migrate", "schemas/conformance/base.yaml");
    assertThat(current.exit()).isEqualTo(3);
    assertThat(current.err()).contains("schemaVersion is 1.0").contains("0.9");
    Files.writeString(older, Files.readString(older).replace("  seat: Dublin", "  city: Dublin"));
    Cli mixed = Cli.run("migrate", older.toString(), "-o", folder.resolve("x.yaml").toString());
    assertThat(mixed.exit()).isEqualTo(1);
    assertThat(mixed.err()).contains("city").contains("nothing was migrated");
    assertThat(folder.resolve("x.yaml")).doesNotExist();
  }

  @Test
  void theDifferenceBetweenTheTwoVersionsIsSaidInWords() {
    Cli policy =
        Cli.run(
            "conformance",
            "--policy",
            "schemas/older/equal-prominence-2025-07.yaml",
            "--against",
            "schemas/policies/equal-prominence-2026-01.yaml");
    assertThat(policy.out())
        .contains("tightened: days of oversight.window-short: 20 became 30")
        .contains("tightened: warning-below of prominence.area: 0.8 became 0.95");
    Cli schema =
        Cli.run(
            "conformance",
            "--schema",
            "schemas/older/statement-0.9.schema.json",
            "--against",
            "schemas/statement-1.0.schema.json");
    assertThat(schema.err()).isEmpty();
    assertThat(schema.out())
        .contains("added: new key foreignTerms of a statement")
        .contains("tightened: asInAccounts is required now")
        .contains("removed: key seat of entity is gone");
  }
}
