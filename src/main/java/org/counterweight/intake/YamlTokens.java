package org.counterweight.intake;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.SpecVersion;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * YAML by the event parser of snakeyaml-engine, the one beneath Jackson's YAML module. Taken
 * directly, because Jackson's tokens no longer tell {@code NO} from {@code "NO"}, nor where a value
 * ends, and resolve numbers by rules of their own.
 */
final class YamlTokens implements Tokens {
  private final SourceText source;
  private final Iterator<Event> events;
  private boolean documentSeen;
  private String text;
  private String tag;
  private String anchor;
  private int start;
  private int end;

  YamlTokens(SourceText source) {
    this.source = source;
    this.events = new Parse(settings(source.text())).parseString(source.text()).iterator();
  }

  private static LoadSettings settings(String text) {
    return LoadSettings.builder()
        .setUseMarks(true)
        .setParseComments(false)
        // The limit on bytes has been met before; this one knows no better.
        .setCodePointLimit(Integer.MAX_VALUE)
        // The whole text at once: with a smaller buffer one long word takes time in the square of
        // its length, and a character outside the basic plane across a border brings it down.
        .setBufferSize(text.length() + 1)
        .build();
  }

  @Override
  public Kind next() {
    try {
      return step();
    } catch (YamlEngineException e) {
      throw YamlSyntax.problem(source, e);
    } catch (IllegalArgumentException | IndexOutOfBoundsException | NoSuchElementException e) {
      // Not a problem that the parser foresaw; bad input all the same, and never a stack trace.
      throw YamlSyntax.unforeseen(source, end);
    }
  }

  private Kind step() {
    while (true) {
      Event event = events.next();
      start = index(event.getStartMark().orElseThrow(NoSuchElementException::new));
      end = index(event.getEndMark().orElseThrow(NoSuchElementException::new));
      tag = null;
      anchor = null;
      text = null;
      switch (event.getEventId()) {
        case Scalar -> {
          ScalarEvent scalar = (ScalarEvent) event;
          properties(scalar, scalar.getTag().orElse(null));
          text = scalar.getValue();
          return scalar.isPlain() ? Kind.PLAIN : Kind.TEXT;
        }
        case MappingStart, SequenceStart -> {
          CollectionStartEvent collection = (CollectionStartEvent) event;
          properties(collection, collection.getTag().orElse(null));
          return event.getEventId() == Event.ID.MappingStart ? Kind.OBJECT : Kind.ARRAY;
        }
        case MappingEnd, SequenceEnd -> {
          return Kind.END;
        }
        case Alias -> {
          text = ((AliasEvent) event).getAlias().getValue();
          return Kind.ALIAS;
        }
        case DocumentStart -> {
          if (documentSeen) {
            return Kind.MORE;
          }
          documentSeen = true;
          directives((DocumentStartEvent) event);
        }
        case StreamEnd -> {
          return Kind.EOF;
        }
        default -> {
          // The start of the stream, the end of the document, comments: nothing of the content.
        }
      }
    }
  }

  private void properties(NodeEvent node, String explicitTag) {
    tag = explicitTag;
    anchor = node.getAnchor().map(a -> a.getValue()).orElse(null);
  }

  private void directives(DocumentStartEvent event) {
    SpecVersion version = event.getSpecVersion().orElse(null);
    if (version != null && (version.getMajor() != 1 || version.getMinor() != 2)) {
      throw new SyntaxProblem(
          SchemaRules.SYNTAX,
          "The file says that it is YAML "
              + version.getMajor()
              + "."
              + version.getMinor()
              + ", in which the same text can mean something else.",
          version.getMajor() + "." + version.getMinor(),
          "Delete this directive; version 1.2 is what is read.",
          start,
          start + 1);
    }
    if (!event.getTags().isEmpty()) {
      throw new SyntaxProblem(
          SchemaRules.TAG,
          "A directive defines tags, which are not read.",
          null,
          "Delete the directive and the tags that use it.",
          start,
          start + 1);
    }
  }

  private static int index(Mark mark) {
    return mark.getIndex();
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public int start() {
    return start;
  }

  @Override
  public int end() {
    return end;
  }

  @Override
  public String tag() {
    return tag;
  }

  @Override
  public String anchor() {
    return anchor;
  }
}
