package org.counterweight.audit;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterweight.audit.Proof.State;
import org.counterweight.rule.submission.EvidenceFolder;
import org.counterweight.statement.EvidenceItem;
import org.counterweight.statement.Figures;
import org.counterweight.statement.ReportedFigure;
import org.counterweight.statement.Statement;

/** The register of evidence with what was found of it, and what cites it. */
final class Proofs {
  private static final String LIST = "evidence";

  private final Map<String, String> figures = new LinkedHashMap<>();
  private final Map<String, Set<String>> cited = new LinkedHashMap<>();

  private Proofs(Statement statement) {
    for (ReportedFigure figure : Figures.of(statement).all()) {
      figures.put(figure.pointer(), figure.id());
    }
    parts(statement, "", "");
  }

  /**
   * Every piece of evidence that a statement registers, then what it cites beside those.
   *
   * @param folder what was found; null where nobody looked
   */
  static List<Proof> of(Statement statement, EvidenceFolder folder) {
    Map<String, Set<String>> cited = new Proofs(statement).cited;
    List<Proof> proofs = new ArrayList<>();
    Set<String> registered = new LinkedHashSet<>();
    for (EvidenceItem item : statement.evidence()) {
      registered.add(item.id());
      EvidenceFolder.Item found =
          folder == null || item.path() == null ? null : folder.items().get(item.path());
      proofs.add(
          new Proof(
              item,
              item.id(),
              state(item, folder, found),
              found == null ? null : found.sha256(),
              List.copyOf(cited.getOrDefault(item.id(), Set.of()))));
    }
    cited.forEach((id, by) -> {
      if (!registered.contains(id)) {
        proofs.add(new Proof(null, id, State.UNREGISTERED, null, List.copyOf(by)));
      }
    });
    return proofs;
  }

  private static State state(EvidenceItem item, EvidenceFolder folder, EvidenceFolder.Item found) {
    if (item.path() == null) {
      return State.NO_FILE;
    }
    if (folder == null) {
      return State.UNCHECKED;
    }
    if (found == null) {
      return State.MISSING;
    }
    return switch (found.state()) {
      case MISSING -> State.MISSING;
      case OUTSIDE -> State.OUTSIDE;
      case UNREADABLE -> State.UNREADABLE;
      case READ ->
          item.sha256() == null
              ? State.UNPROVEN
              : item.sha256().equalsIgnoreCase(found.sha256()) ? State.THERE : State.ALTERED;
    };
  }

  /** Looks for lists of evidence in every record. */
  private void visit(Object value, String pointer, String name) {
    switch (value) {
      case null -> {}
      case Record plain -> parts(plain, pointer, name);
      case List<?> list -> {
        for (int i = 0; i < list.size(); i++) {
          visit(list.get(i), pointer + "/" + i, name);
        }
      }
      default -> {}
    }
  }

  private void parts(Record plain, String pointer, String outer) {
    String name = figures.getOrDefault(pointer, named(plain, outer));
    for (RecordComponent part : plain.getClass().getRecordComponents()) {
      Object value = part(plain, part);
      boolean register = plain instanceof Statement;
      if (part.getName().equals(LIST) && value instanceof List<?> list) {
        if (!register) {
          String by = name.isEmpty() ? pointer : name;
          list.forEach(
              id -> cited.computeIfAbsent(String.valueOf(id), i -> new LinkedHashSet<>()).add(by));
        }
      } else {
        visit(value, pointer + "/" + part.getName(), name);
      }
    }
  }

  /** The id of an entry, which tells it apart better than its place in a list. */
  private static String named(Record plain, String outer) {
    if (plain instanceof Statement) {
      return "";
    }
    for (RecordComponent part : plain.getClass().getRecordComponents()) {
      if (part.getName().equals("id") && part(plain, part) instanceof String id) {
        return id;
      }
    }
    return outer;
  }

  private static Object part(Record owner, RecordComponent part) {
    try {
      return part.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("cannot read " + part, e);
    }
  }
}
