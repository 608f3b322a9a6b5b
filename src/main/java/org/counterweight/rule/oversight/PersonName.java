package org.counterweight.rule.oversight;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether words name a person rather than a role. There is no list of all names: titles, initials,
 * addresses, common given names and the signatory's own name are signs; two capitalised words of
 * which none is known from roles only look like one.
 */
final class PersonName {
  private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+\\.\\S+");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?iu)(^|[\\s,;(])(mr|mrs|ms|miss|mx|dr|prof|sir|dame|herr|frau|hr|fr|mme|mlle|monsieur|madame|"
              + "sr|sra|signor|signora)\\.?\\s+\\p{Lu}");
  private static final Pattern INITIAL =
      Pattern.compile("(^|[\\s,;(])(\\p{Lu}\\.[\\s-]?)+\\s*\\p{Lu}[\\p{L}'-]+");
  private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}'’-]+");

  /** Endings of words for roles, also of compounds as German writes them. */
  private static final Set<String> ROLE_ENDINGS =
      words(
          """
          manager officer director supervisor operator engineer clerk adviser advisor analyst
          editor nurse doctor physician surgeon pharmacist teacher lawyer counsel judge baker
          driver pilot master head chief lead leader chair specialist assistant agent buyer
          planner designer developer architect auditor controller coordinator technician
          inspector foreman worker member president secretary owner partner representative
          board committee team crew desk council panel staff office department dispatcher
          writer scientist researcher caseworker underwriter trader leiter leiterin leitung
          meister meisterin beauftragte beauftragter arzt ärztin pfleger pflegerin führer
          führerin ingenieur ingenieurin techniker technikerin referent referentin bearbeiter
          bearbeiterin vorstand direktor direktorin prüfer prüferin kraft vorsitzende
          vorsitzender berater beraterin planer planerin rat schuss dienst abteilung chef
          chefin fahrer fahrerin bäcker bäckerin lehrer lehrerin verwalter verwalterin händler
          händlerin directeur directrice responsable ingénieur médecin chargé jefe jefa
          gerente médico técnico
          """);

  /** Given names that many people of several languages have, and no role. */
  private static final Set<String> GIVEN =
      words(
          """
          adam ahmed alan albert alejandro alex alexander alexandra ali alice amina amy ana
          andrea andreas andrew angela anja anna anne anthony antonio barbara ben benjamin
          birgit björn brian carl carlos caroline catherine charles charlotte chen chris
          christian christina christine claire claudia daniel daniela david deborah diana
          dieter dmitri donald edward elena elizabeth emily emma erik ernst eva fatima felix
          fiona francesca francisco frank françois frederik fritz gabriele george giulia
          giuseppe grace hannah hans harry heike heinrich helen helga henry hiroshi ian
          ibrahim ines ingrid isabel ivan jack jacob jakob james jan jane javier jean jennifer
          jens jessica joan johan johanna john jonas jorge josé joseph juan julia jürgen karen
          karin karl katarina kate katharina kenneth kevin klaus kumar lars laura lena linda
          lisa louise lucas lucia luis lukas manfred manuel marco margaret maria marie mario
          mark markus martin martina mary matteo matthew maximilian mehmet mei michael michel
          michelle miguel mohamed mohammed monika muhammad nadia nicole niels nina olga oliver
          olivia oskar pablo patricia patrick paul paula pedro peter petra philip pierre priya
          rachel rahul ralf rebecca renate richard robert roberto ruth sabine samuel sandra
          sara sarah sebastian sergei simon sofia sophie stefan stefanie stephen steven susan
          susanne sven tanja thomas tim tom ulrich ulrike ursula uwe vera victor victoria
          walter wei werner william wolfgang xavier yasmin yuki yusuf zoe
          """);

  private PersonName() {}

  /** What speaks for a name. */
  enum Sign {
    /** Nothing. */
    NONE(""),
    /** An address, a title, initials, a given name, or the signatory. */
    IS("names a person"),
    /** Two or three capitalised words, none of which is known from roles. */
    LOOKS("may be the name of a person");

    private final String words;

    Sign(String words) {
      this.words = words;
    }

    /** What a message says after "which". */
    String words() {
      return words;
    }
  }

  /**
   * What speaks for a name in these words.
   *
   * @param words may be null
   * @param signatory name under the statement; null where none is given
   */
  static Sign in(String words, String signatory) {
    if (words == null) {
      return Sign.NONE;
    }
    boolean signs = signatory != null && !signatory.isBlank();
    if (ADDRESS.matcher(words).find()
        || TITLE.matcher(words).find()
        || INITIAL.matcher(words).find()
        || (signs && lower(words).contains(lower(signatory)))) {
      return Sign.IS;
    }
    Sign found = Sign.NONE;
    for (String part : words.split("[,;/()|]|\\s[-–—]\\s", -1)) {
      Sign sign = part(part.strip());
      if (sign == Sign.IS) {
        return sign;
      }
      found = sign == Sign.NONE ? found : sign;
    }
    return found;
  }

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }

  private static Sign part(String part) {
    String[] words = part.split("\\s+", -1);
    if (words.length < 2 || words.length > 4) {
      return Sign.NONE;
    }
    for (String word : words) {
      if (ROLE_ENDINGS.stream().anyMatch(lower(word)::endsWith)) {
        return Sign.NONE;
      }
    }
    // A surname may have a particle: van, de, al. What begins and ends it is capitalised.
    if (!WORD.matcher(words[0]).matches() || !WORD.matcher(words[words.length - 1]).matches()) {
      return Sign.NONE;
    }
    if (GIVEN.contains(lower(words[0]))) {
      return Sign.IS;
    }
    return words.length <= 3 ? Sign.LOOKS : Sign.NONE;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
