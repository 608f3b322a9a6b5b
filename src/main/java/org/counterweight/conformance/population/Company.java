package org.counterweight.conformance.population;

import java.util.List;
import java.util.SplittableRandom;

/**
 * An invented company.
 *
 * @param number its number in the population, from 0
 * @param sector what it does
 * @param size how large it is
 * @param honesty how it goes about its statement
 */
public record Company(int number, Sector sector, CompanySize size, Honesty honesty) {

  /**
   * Of ten companies so many are balanced, careless, tokenmaxxing; our assumption, not a survey.
   */
  private static final int[] SHARES = {5, 3, 2};

  /** A company of the population that this seed stands for. */
  public static Company of(long seed, int number) {
    SplittableRandom random = random(seed, number);
    Sector sector = List.of(Sector.values()).get(random.nextInt(Sector.values().length));
    int large = random.nextInt(10);
    CompanySize size =
        large < 6 ? CompanySize.MEDIUM : large < 9 ? CompanySize.LARGE : CompanySize.GIANT;
    int manner = random.nextInt(10);
    Honesty honesty =
        manner < SHARES[0]
            ? Honesty.BALANCED
            : manner < SHARES[0] + SHARES[1] ? Honesty.CARELESS : Honesty.TOKENMAXXING;
    return new Company(number, sector, size, honesty);
  }

  /** The chance that is this company's own, whatever the others do. */
  static SplittableRandom random(long seed, int number) {
    return new SplittableRandom(seed * 1_000_003L + number);
  }
}
