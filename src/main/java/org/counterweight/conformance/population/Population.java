package org.counterweight.conformance.population;

import static org.counterweight.conformance.population.Json.figure;
import static org.counterweight.conformance.population.Json.list;
import static org.counterweight.conformance.population.Json.object;

import java.math.BigInteger;
import java.util.Iterator;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/**
 * Statements of invented companies. The same seed and number give the same statement, whatever else
 * is made; names and figures are nobody's.
 */
public final class Population {
  private static final String[] NAMES = {
    "Aldermoor", "Brackwater", "Cindervale", "Dunmarsh", "Ellerholt", "Farrowby", "Glenhaven",
        "Holmrook",
    "Inverley", "Jutefield", "Kestwick", "Larchmont", "Mossgate", "Netherby", "Oakhurst",
        "Pellingford"
  };

  private final long seed;

  /** The population that this seed stands for. */
  public Population(long seed) {
    this.seed = seed;
  }

  /** Its first companies. */
  public Iterator<Company> companies(int count) {
    return IntStream.range(0, count).mapToObj(number -> Company.of(seed, number)).iterator();
  }

  /** The statement of a company, as a tree that follows the schema. */
  public ObjectNode statement(Company company) {
    SplittableRandom random = Company.random(seed, company.number());
    random.nextLong();
    String name =
        NAMES[random.nextInt(NAMES.length)]
            + " "
            + company.sector().suffix()
            + " "
            + (company.number() + 1)
            + " plc";
    ObjectNode statement = object();
    statement.put("schemaVersion", "1.0");
    statement.put("id", "POP-%d-%06d".formatted(seed, company.number()));
    statement.put("status", "issued").put("language", "en");
    ObjectNode entity = object().put("name", name).put("lei", lei(company.number()));
    entity.put("country", "IE").put("city", "Dublin");
    entity.set("size", size(company));
    statement.set("entity", entity);
    ObjectNode period = object().put("label", "2025").put("kind", "fiscal-year");
    statement.set("period", period.put("start", "2025-01-01").put("end", "2025-12-31"));
    statement.put("currency", "EUR");
    ObjectNode basis = object().put("preparation", "Counterweight statement schema 1.0.");
    basis.put("perimeter", "All subsidiaries, and every AI system they run or buy.");
    statement.set("basis", basis.put("asInAccounts", true));
    statement.set("assurance", object().put("level", "none"));
    ObjectNode signOff = object().put("body", "the board of directors");
    statement.set("signOff", signOff.put("date", "2026-02-20"));
    ObjectNode evidence = object().put("id", "E-01").put("title", "Study of the comparison");
    statement.set("evidence", list(evidence.put("kind", "study").put("source", "Data room")));
    statement.set("energy", EnergyPart.of(company, random));
    statement.set("value", ValuePart.of(company, random));
    statement.set("harm", HarmPart.of(company, random));
    statement.set("oversight", UsagePart.oversight(company, random));
    statement.set("usage", UsagePart.usage(company, random));
    if (company.honesty() == Honesty.CARELESS) {
      Slips.into(statement, random);
    }
    return statement;
  }

  private static ObjectNode size(Company company) {
    ObjectNode size = object().put("threshold", "eu-large-undertaking").put("asOf", "2025-12-31");
    size.put("employees", company.size().employees());
    size.set("turnover", figure(300_000_000L * company.size().scale(), "EUR"));
    size.set("assets", figure(200_000_000L * company.size().scale(), "EUR"));
    return size;
  }

  /** A code of the form of an LEI with right check digits, of an issuer that does not exist. */
  private static String lei(int number) {
    String body = String.format(Locale.ROOT, "0000XX%012d", number);
    StringBuilder digits = new StringBuilder();
    (body + "00").chars().forEach(c -> digits.append(Character.digit(c, 36)));
    int rest = new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValueExact();
    return body + String.format(Locale.ROOT, "%02d", 98 - rest);
  }
}
