package org.counterweight.rule.prominence;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.counterweight.claim.ClaimFinder;
import org.counterweight.layout.Layout;
import org.counterweight.statement.Statement;

/**
 * Looks at the artefacts of one statement. The same words stand in its PDF and in its workbook:
 * what they say, and what the figures look like, is found out once for both. Safe for threads.
 */
public final class Scenes {
  private final Statement statement;
  private final KnownFigures known;
  private final Wording wording;
  private final Map<String, Claims> claims = new ConcurrentHashMap<>();

  /**
   * For the artefacts of a statement.
   *
   * @param statement the data that they show; null where they are not known
   */
  public Scenes(Statement statement) {
    this(statement, new Wording());
  }

  /**
   * For the artefacts of one statement of many.
   *
   * @param statement the data that they show; null where they are not known
   * @param wording of all of them
   */
  public Scenes(Statement statement, Wording wording) {
    this.wording = wording;
    this.statement = statement;
    this.known = KnownFigures.of(statement);
  }

  /**
   * Looks at an artefact.
   *
   * @param layout what a reader sees of it
   */
  public Scene of(Layout layout) {
    String tag = layout.language();
    // Of tags there is no end, and of languages that are told apart there are few.
    String language = tag == null || tag.isEmpty() ? "" : ClaimFinder.languageFor(tag);
    return new Scene(layout, statement, known, claims.computeIfAbsent(language, this::claims));
  }

  private Claims claims(String language) {
    ClaimFinder finder = language.isEmpty() ? ClaimFinder.any() : ClaimFinder.of(language);
    return new Claims(finder.inAiDocument(), wording.in(language));
  }
}
