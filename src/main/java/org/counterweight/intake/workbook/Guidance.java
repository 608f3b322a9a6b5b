package org.counterweight.intake.workbook;

/** What a cell wants, in a line or two, with an example. */
final class Guidance {
  private Guidance() {}

  static String of(Field field) {
    String meaning = field.description();
    if (field.figure() != null && field.part().equals(FormLine.VALUE)) {
      meaning = field.figureKind().map(kind -> kind.label() + ".").orElse(meaning);
    }
    String example = example(field);
    return example.isEmpty() || meaning.contains("as in ")
        ? meaning
        : (meaning + " Example: " + example).strip();
  }

  private static String example(Field field) {
    return switch (field.kind()) {
      case DATE -> "2025-12-31";
      case TIME -> "2025-03-11T15:20+01:00";
      case YES_NO -> "yes";
      case CODES -> field.choices().isEmpty() ? codes(field) : field.choices().getFirst().word();
      case CODE -> code(field);
      case TEXT, CHOICE, UNIT, NUMBER, INTEGER, OWNER, REPORTED -> "";
    };
  }

  private static String codes(Field field) {
    return field.last().equals("evidence") ? "E-01, E-02" : "several, separated by commas";
  }

  private static String code(Field field) {
    return switch (field.last()) {
      case "country" -> "IE";
      case "id" -> field.list().isEmpty() ? "" : "short-name";
      default -> "";
    };
  }
}
