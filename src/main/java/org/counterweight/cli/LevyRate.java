package org.counterweight.cli;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A rate of the levy on the command line, in the bounds of the policy schema. */
final class LevyRate implements ITypeConverter<BigDecimal> {
  private static final Pattern PLAIN = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");

  @Override
  public BigDecimal convert(String text) {
    if (!PLAIN.matcher(text).matches()) {
      throw new TypeConversionException(
          "\"" + text + "\" is no rate; write digits and a point, as in 2.5, and no sign");
    }
    return new BigDecimal(text);
  }
}
