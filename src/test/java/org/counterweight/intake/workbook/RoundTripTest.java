package org.counterweight.intake.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** YAML to workbook to statement loses nothing. */
class RoundTripTest {
  static Stream<Path> statements() throws IOException {
    List<Path> statements = new ArrayList<>();
    statements.add(Path.of("schemas/conformance/base.yaml"));
    if (Files.isDirectory(Path.of("examples/compliant"))) {
      try (Stream<Path> examples = Files.walk(Path.of("examples/compliant"))) {
        examples.filter(p -> p.toString().endsWith(".yaml")).sorted().forEach(statements::add);
      }
    }
    return statements.stream();
  }

  @ParameterizedTest
  @MethodSource("statements")
  void aStatementComesBackAsItWent(Path statement) {
    Workbooks.assertSame(Workbooks.filled(Workbooks.yaml(statement)), Workbooks.yaml(statement));
  }

  @Test
  void theSameStatementGivesTheSameBytes() {
    assertThat(Workbooks.filled(Workbooks.BASE)).isEqualTo(Workbooks.filled(Workbooks.BASE));
  }

  @Test
  void theFilledWorkbookHasNoFindings() {
    assertThat(Workbooks.findings(Workbooks.filled(Workbooks.BASE))).isEmpty();
  }

  @Test
  void everyLeafOfTheSchemaStandsOnOneSheet() {
    Plan plan = Plan.of(Workbooks.SCHEMA);
    assertThat(plan.sheets().stream().flatMap(s -> s.fields().stream()).map(Field::key))
        .containsExactlyInAnyOrderElementsOf(plan.fields().all().stream().map(Field::key).toList());
  }
}
