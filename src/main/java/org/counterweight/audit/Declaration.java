package org.counterweight.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.counterweight.release.Manifest;
import org.counterweight.rule.submission.Filing;

/** From a manifest, which anybody may have written, to what rules look at. */
public final class Declaration {
  private static final Pattern RATE = Pattern.compile("\\d{1,12}(?:\\.\\d{1,12})?");

  private Declaration() {}

  /** What the manifest of a release declares, as far as rules look at it. */
  public static Filing.Declared of(Manifest m) {
    return new Filing.Declared(
        m.statement(),
        m.entity(),
        m.periodStart(),
        m.periodEnd(),
        m.tool() == null ? null : m.tool().version(),
        m.schema() == null ? null : m.schema().sha256(),
        m.policy() == null ? null : m.policy().id() + " " + m.policy().version(),
        m.policy() == null ? null : m.policy().sha256(),
        m.files() == null
            ? List.of()
            : m.files().stream()
                .filter(f -> f != null && f.name() != null)
                .map(f -> new Filing.Entry(f.name(), f.bytes(), String.valueOf(f.sha256())))
                .toList(),
        m.prior() == null ? null : m.prior().statement(),
        m.prior() == null ? null : m.prior().manifestSha256(),
        rates(m));
  }

  private static List<BigDecimal> rates(Manifest manifest) {
    if (manifest.options() == null || manifest.options().levyRates() == null) {
      return List.of();
    }
    List<BigDecimal> rates = new ArrayList<>();
    for (String rate : manifest.options().levyRates()) {
      if (rate != null && RATE.matcher(rate).matches()) {
        rates.add(new BigDecimal(rate));
      }
    }
    return rates;
  }
}
