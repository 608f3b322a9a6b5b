package org.counterweight.rule.entity;

import java.util.List;
import org.counterweight.rule.Rule;

/** The rules of this group. */
public final class EntityRules {
  /** Every rule of the group. */
  public static final List<Rule> ALL =
      List.of(
          new AssuranceIncomplete(),
          new ComparativeScale(),
          new ComparativesLength(),
          new ComparativesMissing(),
          new ComparativesOrder(),
          new CountryUnknown(),
          new CurrencyMinorUnits(),
          new CurrencyMixed(),
          new CurrencyUnknown(),
          new DecimalsCoarse(),
          new DecimalsUnwritten(),
          new EvidenceHashMissing(),
          new EvidenceTwice(),
          new EvidenceUnregistered(),
          new FigureIdTwice(),
          new FigureKindUnknown(),
          new FigureUnit(),
          new IsinChecksum(),
          new IsinCountry(),
          new LeiChecksum(),
          new LeiMissing(),
          new NegativeCount(),
          new OmissionUnknown(),
          new PeriodLength(),
          new PeriodOrder(),
          new RestatementMismatch(),
          new RestatementUnknown(),
          new SectionMissing(),
          new SignOffEarly(),
          new SizeCurrency(),
          new SizeThresholdDate(),
          new SizeThresholdUnknown());

  private EntityRules() {}
}
