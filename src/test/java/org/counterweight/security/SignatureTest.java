package org.counterweight.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.counterweight.release.Digest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signatures as they are made, and as somebody finds them who trusts nobody. */
class SignatureTest {
  private static final String STATEMENT = "examples/compliant/ljungviken-2025.yaml";
  private static final String PLACE = "ljungviken-mekaniska-ab/2025";

  @TempDir private static Path shop;
  private static Keys authority;
  private static String passwordFile;
  private static String trust;
  private static Path release;

  @TempDir Path folder;

  @BeforeAll
  static void sign() throws IOException {
    authority = Keys.authority("Test Authority");
    trust = authority.pem(shop.resolve("authority.pem"));
    passwordFile = Files.writeString(shop.resolve("password"), Keys.PASSWORD + "\n").toString();
    Keys signer = authority.issues("Ljungviken AB", "RSA", "2026-01-01", "2028-12-31");
    Program made = generate(signer, shop.resolve("out"));
    assertThat(made.exit()).as(made.said()).isZero();
    release = shop.resolve("out").resolve(PLACE);
  }

  private static Program generate(Keys keys, Path out, String... more) throws IOException {
    String store = keys.store(Files.createTempFile(shop, "key", ".p12"), Keys.PASSWORD);
    return Program.run(
        Stream.concat(
                Stream.of(
                    "generate",
                    STATEMENT,
                    "-o",
                    out.toString(),
                    "--sign",
                    store,
                    "--sign-password-file",
                    passwordFile),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private static Program audit(Path target, String... more) {
    return Program.run(
        Stream.concat(Stream.of("audit", target.toString(), "--report", "json"), Stream.of(more))
            .toArray(String[]::new));
  }

  @Test
  void aSignedReleaseIsArchivableAccessibleVouchedForAndComesOutTheSame() {
    Program run = audit(release, "--trust", trust, "--rerender");
    assertThat(run.exit()).as(run.said()).isZero();
    assertThat(run.findings()).doesNotContainKeys("release.rerender-differs", "audit.unreadable");
    assertThat(run.findings().get("signature.signer"))
        .hasSize(2)
        .allSatisfy(m ->
            assertThat(m)
                .contains("signed by CN=Ljungviken AB", "CN=Test Authority", "vouched for"));
    assertThat(signatures(run)).containsOnlyKeys("signature.signer");
  }

  private static Map<String, List<String>> signatures(Program run) {
    Map<String, List<String>> all = new TreeMap<>(run.findings());
    all.keySet().removeIf(rule -> !rule.startsWith("signature."));
    return all;
  }

  @ParameterizedTest
  @ValueSource(strings = {"RSA", "EC"})
  void theSameKeySignsTheSameBytesTheSameWay(String algorithm) throws IOException {
    Keys keys = authority.issues("Twice", algorithm, "2026-01-01", "2028-12-31");
    assertThat(generate(keys, folder.resolve("one")).exit()).isZero();
    assertThat(generate(keys, folder.resolve("two")).exit()).isZero();
    assertThat(files(folder.resolve("one"))).isEqualTo(files(folder.resolve("two"))).hasSize(6);
    assertThat(signatures(audit(folder.resolve("one"), "--trust", trust, "--no-conformance")))
        .containsOnlyKeys("signature.signer");
  }

  private static Map<String, String> files(Path out) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(out.resolve(PLACE))) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), Digest.of(Files.readAllBytes(file)));
      }
    }
    return files;
  }

  @Test
  void aReleaseThatStandsIsLeftAndOneOfAnotherSignerIsMadeAnew() throws IOException {
    Keys one = authority.issues("One", "EC", "2026-01-01", "2028-12-31");
    generate(one, folder);
    Object before = Files.readAttributes(folder.resolve(PLACE), "*").get("fileKey");
    generate(one, folder);
    assertThat(Files.readAttributes(folder.resolve(PLACE), "*").get("fileKey")).isEqualTo(before);
    generate(authority.issues("Two", "EC", "2026-01-01", "2028-12-31"), folder);
    assertThat(audit(folder, "--no-conformance").findings().get("signature.signer"))
        .allSatisfy(m -> assertThat(m).contains("CN=Two"));
    Program unsigned = Program.run("generate", STATEMENT, "-o", folder.toString());
    assertThat(unsigned.exit()).isZero();
    assertThat(folder.resolve(PLACE).resolve("manifest.json.p7s")).doesNotExist();
  }

  @Test
  void selfSignedExpiredAndForeignSignersAreToldApart() throws IOException {
    Keys self = Keys.selfSigned("Anybody", 2048);
    generate(self, folder);
    assertThat(signatures(audit(folder, "--no-conformance")))
        .containsOnlyKeys("signature.self-signed", "signature.signer");
    assertThat(signatures(audit(folder, "--no-conformance", "--trust", trust)))
        .containsOnlyKeys("signature.self-signed", "signature.signer", "signature.untrusted");
    String own = self.pem(shop.resolve("self.pem"));
    assertThat(signatures(audit(folder, "--no-conformance", "--trust", own)))
        .containsOnlyKeys("signature.signer");

    Program late = audit(release, "--no-conformance", "--trust", trust, "--as-of", "2029-01-01");
    assertThat(signatures(late)).containsOnlyKeys("signature.signer", "signature.expired");
    assertThat(late.exit()).isEqualTo(1);
    assertThat(late.out()).contains("2026-01-01 to 2028-12-31", "as of 2029-01-01");

    String other = Keys.authority("Other Authority").pem(shop.resolve("other.pem"));
    Program foreign = audit(release, "--no-conformance", "--trust", other);
    assertThat(signatures(foreign)).containsOnlyKeys("signature.signer", "signature.untrusted");
    assertThat(foreign.exit()).isEqualTo(1);
  }

  @Test
  void anAuthorityOfTheSameNameVouchesForNothing() throws IOException {
    String twin = Keys.authority("Test Authority").pem(shop.resolve("twin.pem"));
    assertThat(signatures(audit(release, "--no-conformance", "--trust", twin)))
        .containsKey("signature.untrusted");
  }

  private Path tampered(String file, UnaryOperator<byte[]> change) throws IOException {
    Path copy = Files.createDirectories(folder.resolve("copy").resolve(PLACE));
    try (Stream<Path> all = Files.list(release)) {
      for (Path each : all.toList()) {
        byte[] bytes = Files.readAllBytes(each);
        boolean meant = each.getFileName().toString().equals(file);
        byte[] changed = meant ? change.apply(bytes) : bytes;
        if (changed != null) {
          Files.write(copy.resolve(each.getFileName()), changed);
        }
      }
    }
    return copy;
  }

  @Test
  void aChangedByteIsAltered() throws IOException {
    Path copy =
        tampered(
            "statement.pdf",
            pdf -> {
              byte[] changed = pdf.clone();
              // Within a comment of the head, so that the file still reads the same.
              changed[11] ^= 1;
              return changed;
            });
    Program run = audit(copy, "--no-conformance");
    assertThat(signatures(run)).containsKey("signature.altered");
    assertThat(signatures(run).get("signature.altered").get(0))
        .startsWith("statement.pdf")
        .contains("changed after it was signed");
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void aChangedManifestIsAltered() throws IOException {
    Path copy =
        tampered(
            "manifest.json",
            json ->
                new String(json, StandardCharsets.UTF_8)
                    .replace("\"usage\":\"none\"", "\"usage\":\"shown\"")
                    .replace("\"draft\":false", "\"draft\":true")
                    .getBytes(StandardCharsets.UTF_8));
    assertThat(signatures(audit(copy, "--no-conformance")).get("signature.altered").get(0))
        .startsWith("manifest.json.p7s");
  }

  @Test
  void whatIsAppendedIsToldWithThePagesThatChanged() throws IOException {
    Path copy = tampered("statement.pdf", Forgery::withStampAppended);
    Program run = audit(copy, "--no-conformance");
    assertThat(signatures(run)).containsKeys("signature.changed-after", "signature.signer");
    assertThat(signatures(run).get("signature.changed-after").get(0))
        .contains(" follow; since then")
        .contains("pages [2] look different");
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void aGapInWhichMoreThanTheSignatureStandsIsWrapped() throws IOException {
    Keys keys = authority.issues("Wrapper", "RSA", "2026-01-01", "2028-12-31");
    Path copy = tampered("statement.pdf", pdf -> Forgery.withGap(pdf, keys));
    assertThat(signatures(audit(copy, "--no-conformance")))
        .containsKey("signature.wrapped")
        .doesNotContainKey("signature.altered");
  }

  @Test
  void zerosInPlaceOfTheSignatureAreNone() throws IOException {
    Path copy = tampered("statement.pdf", Forgery::withoutContents);
    assertThat(signatures(audit(copy, "--no-conformance"))).containsKey("signature.broken");
  }

  @Test
  void aSignatureTakenOutIsMissed() throws IOException {
    Path copy = tampered("statement.pdf", Forgery::unsigned);
    assertThat(signatures(audit(copy, "--no-conformance")).get("signature.missing").get(0))
        .startsWith("statement.pdf: the manifest says");
    Files.delete(tampered("none", b -> b).resolve("manifest.json.p7s"));
    assertThat(signatures(audit(copy, "--no-conformance")).get("signature.missing").get(0))
        .startsWith("manifest.json.p7s: the manifest says");
    Path bare = folder.resolve("bare");
    Program.run("generate", STATEMENT, "-o", bare.toString());
    assertThat(signatures(audit(bare, "--no-conformance"))).isEmpty();
    assertThat(signatures(audit(bare, "--no-conformance", "--trust", trust)))
        .containsOnlyKeys("signature.missing");
  }

  @Test
  void aSignatureOfSomebodyElseIsNotTheOneThatTheManifestNames() throws IOException {
    generate(authority.issues("Else", "RSA", "2026-01-01", "2028-12-31"), folder.resolve("else"));
    byte[] other =
        Files.readAllBytes(folder.resolve("else").resolve(PLACE).resolve("statement.pdf"));
    Path copy = tampered("statement.pdf", pdf -> other);
    assertThat(signatures(audit(copy, "--no-conformance")).get("signature.missing").get(0))
        .contains("nobody signed with it");
  }

  @Test
  void aKeyThatIsNotInForceOrTooWeakOrLockedIsRefused() throws IOException {
    Keys old = authority.issues("Old", "RSA", "2020-01-01", "2021-12-31");
    Program expired = generate(old, folder.resolve("out"));
    assertThat(expired.exit()).isEqualTo(3);
    assertThat(expired.said()).contains("valid from 2020-01-01 to 2021-12-31", "--sign-date");
    assertThat(generate(old, folder.resolve("then"), "--sign-date", "2021-06-01").exit()).isZero();
    Program weak = generate(Keys.selfSigned("Weak", 1024), folder.resolve("out"));
    assertThat(weak.exit()).isEqualTo(3);
    assertThat(weak.err()).contains("an RSA key of 1024 bits");
    String store = authority.store(shop.resolve("locked.p12"), "other password");
    Program locked =
        Program.run(
            "generate",
            STATEMENT,
            "--sign",
            store,
            "--sign-password-file",
            passwordFile,
            "-o",
            folder.resolve("out").toString());
    assertThat(locked.exit()).isEqualTo(3);
    assertThat(locked.err()).contains("locked.p12 cannot be opened: the password is wrong");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void passwordsComeFromAFileOrTheEnvironmentAndNeverFromTheCommandLine() throws IOException {
    String variable = "PATH";
    String store =
        authority
            .issues("Env", "EC", "2026-01-01", "2028-12-31")
            .store(shop.resolve("env.p12"), System.getenv(variable));
    String out = folder.resolve("out").toString();
    Program run =
        Program.run(
            "generate", STATEMENT, "-o", out, "--sign", store, "--sign-password-env", variable);
    assertThat(run.exit()).as(run.said()).isZero();
    Program given =
        Program.run("generate", STATEMENT, "-o", out, "--sign", store, "--sign-password", "x");
    assertThat(given.exit()).isEqualTo(2);
    Program absent =
        Program.run(
            "generate", STATEMENT, "-o", out, "--sign", store, "--sign-password-env", "NO_SUCH");
    assertThat(absent.exit()).isEqualTo(3);
    assertThat(absent.err()).contains("NO_SUCH is not set");
    assertThat(Program.run("generate", STATEMENT, "--sign-date", "2026-03-01").exit()).isEqualTo(2);
  }
}
