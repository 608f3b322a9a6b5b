package org.counterweight.intake;

/** A small schema with every construct that a finding can come from, for the tests. */
final class Facility {
  static final String SCHEMA =
      """
      $schema: https://json-schema.org/draft/2020-12/schema
      $id: https://example.org/facility.json
      title: Facility
      type: object
      additionalProperties: false
      required: [country]
      properties:
        pue: {description: Power usage effectiveness, type: number, minimum: 1.0, maximum: 3}
        itEnergy: {description: Electricity of the IT equipment., type: number}
        country: {$ref: '#/$defs/country'}
        site: {type: string, minLength: 1, maxLength: 20}
        office: {type: string}
        id: {description: 'Lower-case words with dots', type: string, pattern: '^[a-z.]+$'}
        staff: {type: integer, exclusiveMinimum: 0}
        share: {type: number, multipleOf: 0.1}
        metered: {type: boolean}
        opened: {type: string, format: date}
        signed: {type: string, format: date-time}
        link: {type: string, format: uri}
        tags: {type: array, minItems: 1, maxItems: 3, uniqueItems: true, items: {type: string}}
        version: {const: '1.0'}
        decimal: {type: [number, string], pattern: '^[0-9.]+$'}
        counts: {type: object, propertyNames: {enum: [minor, serious]}}
        amount:
          oneOf:
            - {type: object, additionalProperties: false, required: [kind, value],
               properties: {kind: {const: plain}, value: {type: number}}}
            - {type: object, additionalProperties: false, required: [kind, low, high],
               properties: {kind: {const: interval}, low: {type: number}, high: {type: number}}}
            - {type: number}
        loose: {anyOf: [{type: number}, {type: 'null'}]}
        both: {oneOf: [{required: [a]}, {required: [b]}]}
        sites: {type: array, items: {$ref: '#/$defs/site'}}
        contract:
          type: object
          unevaluatedProperties: false
          properties: {level: {enum: [none, limited]}, by: {type: string, description: Who signs}}
          if: {required: [level], properties: {level: {const: limited}}}
          then: {required: [by]}
          dependentRequired: {by: [level]}
      $defs:
        country: {title: Country, enum: [SE, DE, FR, 'NO']}
        site:
          type: object
          additionalProperties: false
          required: [name, pue]
          properties:
            name: {type: string}
            pue: {title: Power usage effectiveness, type: number, minimum: 1.0}
      """;

  /** The same for examples of one or two keys: a key is required only beside another one. */
  static final String EXAMPLES =
      SCHEMA.replace("required: [country]", "dependentRequired: {country: [pue]}");

  private Facility() {}

  static StructureCheck check() {
    return check(SCHEMA);
  }

  static StructureCheck check(String schema) {
    try {
      return StructureCheck.of("schema.yaml", read("schema.yaml", schema).root());
    } catch (IntakeFailure e) {
      throw new AssertionError(e);
    }
  }

  static Document read(String name, String text) {
    return switch (new DocumentReader(Limits.DEFAULT).read(Source.of(name, text))) {
      case Document document -> document;
      case Refusal refusal -> throw new AssertionError("refused: " + refusal.findings());
    };
  }
}
