package org.counterweight.readback.pdf;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** Reads the structure tree, in the order in which the file is read aloud. */
final class Tree {
  private final Desk desk;
  private final COSDictionary roles;
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private Tree(Desk desk, COSDictionary roles) {
    this.desk = desk;
    this.roles = roles;
  }

  /** A root element around all there are; null for a file without structure. */
  static Element of(COSDictionary catalog, Desk desk) {
    COSDictionary root = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    if (root == null) {
      return null;
    }
    Tree tree = new Tree(desk, root.getCOSDictionary(COSName.ROLE_MAP));
    Element around = new Element(null, new COSDictionary(), "", "");
    tree.addKids(around, root.getDictionaryObject(COSName.K), null, 0);
    return around;
  }

  private void addKids(Element parent, COSBase kids, COSDictionary page, int depth) {
    if (depth > Budget.DEPTH) {
      throw Budget.tooMuch("structure elements nested more than " + Budget.DEPTH + " deep");
    }
    if (kids instanceof COSArray many) {
      for (int i = 0; i < many.size(); i++) {
        add(parent, many.getObject(i), page, depth);
      }
    } else {
      add(parent, kids, page, depth);
    }
  }

  private void add(Element parent, COSBase kid, COSDictionary page, int depth) {
    desk.budget().node();
    if (kid instanceof COSInteger number) {
      addContent(parent, page == null ? null : desk.find(page, number.intValue()));
    } else if (kid instanceof COSArray nested) {
      addKids(parent, nested, page, depth + 1);
    } else if (kid instanceof COSDictionary dictionary) {
      COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
      COSDictionary at = own == null ? page : own;
      switch (String.valueOf(dictionary.getNameAsString(COSName.TYPE))) {
        case "MCR" -> {
          COSDictionary form = dictionary.getCOSDictionary(COSName.getPDFName("Stm"));
          COSDictionary owner = form == null ? at : form;
          addContent(
              parent, owner == null ? null : desk.find(owner, dictionary.getInt(COSName.MCID)));
        }
        case "OBJR" -> {
          COSDictionary object = dictionary.getCOSDictionary(COSName.OBJ);
          addContent(parent, object == null ? null : desk.findAnnotation(object));
        }
        default -> addElement(parent, dictionary, at, depth);
      }
    }
  }

  private void addElement(Element parent, COSDictionary entries, COSDictionary page, int depth) {
    String name = entries.getNameAsString(COSName.S);
    if (name == null) {
      return;
    }
    if (!seen.add(entries)) {
      // The same element twice, or one inside itself: it is read where it comes first.
      return;
    }
    boolean top = parent.name().isEmpty();
    Element element = new Element(top ? null : parent, entries, name, standard(name, entries));
    parent.kids().add(element);
    addKids(element, entries.getDictionaryObject(COSName.K), page, depth + 1);
  }

  private static void addContent(Element parent, Content content) {
    if (content != null && content.take()) {
      parent.kids().add(new Kid.Inked(content));
    }
  }

  /** The standard type that a name is mapped to; the name itself where it is mapped to none. */
  private String standard(String name, COSDictionary entries) {
    if (Kinds.isStandard(name)) {
      return name;
    }
    String role = name;
    Set<String> passed = new HashSet<>();
    while (!Kinds.isStandard(role) && passed.add(role)) {
      String next = roles == null ? null : roles.getNameAsString(COSName.getPDFName(role));
      if (next == null) {
        COSDictionary space = entries.getCOSDictionary(COSName.getPDFName("NS"));
        COSDictionary map =
            space == null ? null : space.getCOSDictionary(COSName.getPDFName("RoleMapNS"));
        COSBase target = map == null ? null : map.getDictionaryObject(COSName.getPDFName(role));
        next =
            target instanceof COSName n
                ? n.getName()
                : target instanceof COSArray a && a.size() > 0 ? a.getName(0) : null;
      }
      if (next == null) {
        return role;
      }
      role = next;
    }
    return role;
  }
}
