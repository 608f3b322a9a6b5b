package org.counterweight.render.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Marks the words in another language that a document's head names ({@code <meta
 * name="foreign-term" lang="de" content="...">}) wherever they stand in running text, so that they
 * are read aloud in their language.
 */
final class ForeignTerms {
  private record Term(String text, String language) {}

  private final List<Term> terms;

  private ForeignTerms(List<Term> terms) {
    this.terms = terms;
  }

  /** Puts a {@code <span lang>} around each of the terms in the body. */
  static void mark(Document document, Element body) {
    List<Term> terms = new ArrayList<>();
    for (Element e : Head.metas(document, "foreign-term")) {
      String text = Normalizer.normalize(e.getAttribute("content"), Normalizer.Form.NFC).strip();
      if (!text.isEmpty() && e.hasAttribute("lang")) {
        terms.add(new Term(text, e.getAttribute("lang")));
      }
    }
    // Where one term begins another the longer one is meant.
    terms.sort(Comparator.comparingInt((Term t) -> -t.text().length()));
    if (!terms.isEmpty()) {
      new ForeignTerms(terms).visit(body);
    }
  }

  private void visit(Element parent) {
    Node next;
    for (Node n = parent.getFirstChild(); n != null; n = next) {
      next = n.getNextSibling();
      if (n instanceof Text text) {
        split(text);
      } else if (n instanceof Element e
          && !e.getTagName().equals("svg")
          && !e.hasAttribute("lang")
          && !e.hasAttribute("xml:lang")) {
        visit(e);
      }
    }
  }

  private void split(Text node) {
    Text rest = node;
    for (int at = 0; rest != null && at < rest.getLength(); ) {
      Term term = termAt(rest.getData(), at);
      if (term == null) {
        at++;
        continue;
      }
      Text word = at == 0 ? rest : rest.splitText(at);
      rest = word.getLength() == term.text().length() ? null : word.splitText(term.text().length());
      Element span = node.getOwnerDocument().createElement("span");
      span.setAttribute("lang", term.language());
      word.getParentNode().replaceChild(span, word);
      span.appendChild(word);
      at = 0;
    }
  }

  private Term termAt(String text, int at) {
    if (at > 0 && isWord(text, at - 1)) {
      return null;
    }
    for (Term term : terms) {
      int end = at + term.text().length();
      boolean whole = end >= text.length() || !isWord(text, end) || !isWord(text, end - 1);
      if (text.startsWith(term.text(), at) && whole) {
        return term;
      }
    }
    return null;
  }

  private static boolean isWord(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }
}
