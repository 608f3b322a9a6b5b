package org.counterweight.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.UUID;

/** The arrows of {@code architecture.md}, and what no code here may do. */
@AnalyzeClasses(
    packages = "org.counterweight",
    importOptions = ImportOption.DoNotIncludeTests.class)
class PackageArrowsTest {

  @ArchTest
  static final ArchRule packagesUseThoseAboveThem =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("statement")
          .definedBy("org.counterweight.statement..")
          .layer("record")
          .definedBy("org.counterweight.record..")
          .layer("xml")
          .definedBy("org.counterweight.xml..")
          .layer("finding")
          .definedBy("org.counterweight.finding..")
          .layer("tally")
          .definedBy("org.counterweight.tally..")
          .layer("layout")
          .definedBy("org.counterweight.layout..")
          .layer("claim")
          .definedBy("org.counterweight.claim..")
          .layer("rule")
          .definedBy("org.counterweight.rule..")
          .layer("intake")
          .definedBy("org.counterweight.intake..")
          .layer("render")
          .definedBy("org.counterweight.render..")
          .layer("readback")
          .definedBy("org.counterweight.readback..")
          .layer("sign")
          .definedBy("org.counterweight.sign..")
          .layer("release")
          .definedBy("org.counterweight.release..")
          .layer("submission")
          .definedBy("org.counterweight.submission..")
          .layer("report")
          .definedBy("org.counterweight.report..")
          .layer("audit")
          .definedBy("org.counterweight.audit..")
          .layer("generate")
          .definedBy("org.counterweight.generate..")
          .layer("conformance")
          .definedBy("org.counterweight.conformance..")
          .layer("batch")
          .definedBy("org.counterweight.batch..")
          .layer("cli")
          .definedBy("org.counterweight.cli..")
          .whereLayer("statement")
          .mayNotAccessAnyLayer()
          .whereLayer("record")
          .mayNotAccessAnyLayer()
          .whereLayer("xml")
          .mayNotAccessAnyLayer()
          .whereLayer("finding")
          .mayOnlyAccessLayers("statement")
          .whereLayer("tally")
          .mayOnlyAccessLayers("statement")
          .whereLayer("layout")
          .mayNotAccessAnyLayer()
          .whereLayer("claim")
          .mayOnlyAccessLayers("statement", "record", "finding")
          .whereLayer("rule")
          .mayOnlyAccessLayers("statement", "finding", "tally", "layout", "claim")
          .whereLayer("readback")
          .mayOnlyAccessLayers("xml", "finding", "layout")
          .whereLayer("sign")
          .mayNotAccessAnyLayer()
          .whereLayer("intake")
          .mayOnlyAccessLayers("statement", "record", "xml", "finding", "rule")
          .whereLayer("render")
          .mayOnlyAccessLayers("statement", "xml", "finding", "tally")
          .whereLayer("release")
          .mayOnlyAccessLayers("statement", "record", "finding")
          .whereLayer("report")
          .mayOnlyAccessLayers("finding", "layout")
          .whereLayer("submission")
          .mayOnlyAccessLayers("layout", "rule", "readback")
          .whereLayer("generate")
          .mayOnlyAccessLayers(
              "statement",
              "finding",
              "tally",
              "layout",
              "rule",
              "intake",
              "render",
              "readback",
              "sign",
              "release",
              "submission")
          .whereLayer("conformance")
          .mayOnlyAccessLayers(
              "statement",
              "finding",
              "tally",
              "layout",
              "rule",
              "intake",
              "render",
              "readback",
              "release",
              "report",
              "audit",
              "generate",
              "batch")
          .whereLayer("audit")
          .mayOnlyAccessLayers(
              "statement",
              "xml",
              "finding",
              "tally",
              "layout",
              "rule",
              "intake",
              "readback",
              "sign",
              "release",
              "submission")
          .whereLayer("batch")
          .mayNotAccessAnyLayer()
          .whereLayer("cli")
          .mayOnlyAccessLayers(
              "statement",
              "finding",
              "tally",
              "layout",
              "claim",
              "rule",
              "intake",
              "render",
              "readback",
              "sign",
              "release",
              "report",
              "audit",
              "generate",
              "conformance",
              "batch");

  @ArchTest
  static final ArchRule theDomainDoesNoInputOrOutput =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.counterweight.statement..",
              "org.counterweight.tally..",
              "org.counterweight.rule..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.io..", "java.nio..", "java.net..");

  @ArchTest
  static final ArchRule onlyTheCommandLineEndsTheProcess =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.counterweight.cli..")
          .should()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule nothingAsksTheClock =
      noClasses()
          .should()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(OffsetDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(UUID.class, "randomUUID")
          .orShould()
          .callMethod(Math.class, "random");

  @ArchTest
  static final ArchRule nothingOpensTheNetwork =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.net.Socket")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.net.URLConnection")
          .orShould()
          .dependOnClassesThat()
          .resideInAPackage("java.net.http..");

  @ArchTest
  static final ArchRule packagesSayWhatTheyHold =
      classes()
          .should()
          .resideOutsideOfPackages(
              "..util..", "..utils..", "..common..", "..helper..", "..manager..");

  @ArchTest
  static final ArchRule reportedFiguresAreNeverBinaryFloatingPoint =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.counterweight.statement..",
              "org.counterweight.tally..",
              "org.counterweight.rule..")
          // What is measured on a page is geometry, not a reported figure.
          .and()
          .resideOutsideOfPackage("org.counterweight.rule.prominence..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Double.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Float.class);
}
