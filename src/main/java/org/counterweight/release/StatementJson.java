package org.counterweight.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.counterweight.statement.Statement;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * The canonical data of a statement: RFC 8785 JSON of its records. Decimals are strings, because a
 * JSON number in that form is an IEEE double and would lose digits and trailing zeros; absent parts
 * and empty lists are left out. Reading it back gives an equal statement.
 */
public final class StatementJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(value ->
              value
                  .withValueInclusion(JsonInclude.Include.NON_EMPTY)
                  .withContentInclusion(JsonInclude.Include.NON_NULL))
          .addModule(new SimpleModule().addSerializer(BigDecimal.class, new DecimalAsWritten()))
          .build();

  private StatementJson() {}

  /** The canonical bytes, UTF-8. */
  public static byte[] bytes(Statement statement) {
    return CanonicalJson.bytes(tree(statement));
  }

  /** The same as a tree. */
  public static JsonNode tree(Statement statement) {
    return MAPPER.valueToTree(statement);
  }

  /** The digits as they were reported: 31.20 stays 31.20, 1.17E+7 keeps its three digits. */
  private static final class DecimalAsWritten extends StdSerializer<BigDecimal> {
    DecimalAsWritten() {
      super(BigDecimal.class);
    }

    @Override
    public void serialize(BigDecimal value, JsonGenerator generator, SerializationContext context) {
      generator.writeString(value.scale() < 0 ? value.toString() : value.toPlainString());
    }
  }
}
