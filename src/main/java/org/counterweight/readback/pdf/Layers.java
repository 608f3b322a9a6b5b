package org.counterweight.readback.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Which layers (optional content) are off when the file is opened, on the screen or in print. ISO
 * 32000-1, 8.11.
 */
final class Layers {
  private static final COSName VE = COSName.getPDFName("VE");
  private static final COSName P = COSName.P;
  private static final int DEPTH = 32;

  private final Set<COSBase> off = Collections.newSetFromMap(new IdentityHashMap<>());
  private final boolean any;

  Layers(COSDictionary catalog) {
    COSDictionary properties = catalog.getCOSDictionary(COSName.getPDFName("OCProperties"));
    any = properties != null;
    if (!any) {
      return;
    }
    COSDictionary usual = properties.getCOSDictionary(COSName.D);
    COSArray all = properties.getCOSArray(COSName.getPDFName("OCGs"));
    if (usual != null && "OFF".equals(usual.getNameAsString("BaseState"))) {
      addAll(all);
      removeAll(usual.getCOSArray(COSName.getPDFName("ON")));
    }
    if (usual != null) {
      addAll(usual.getCOSArray(COSName.getPDFName("OFF")));
    }
    if (all != null) {
      for (int i = 0; i < all.size(); i++) {
        if (all.getObject(i) instanceof COSDictionary group && saysOff(group)) {
          off.add(group);
        }
      }
    }
  }

  private void addAll(COSArray groups) {
    for (int i = 0; groups != null && i < groups.size(); i++) {
      COSBase group = groups.getObject(i);
      if (group != null) {
        off.add(group);
      }
    }
  }

  private void removeAll(COSArray groups) {
    for (int i = 0; groups != null && i < groups.size(); i++) {
      off.remove(groups.getObject(i));
    }
  }

  /** Whether the group itself asks not to be shown on a screen, or not on paper. */
  private static boolean saysOff(COSDictionary group) {
    COSDictionary usage = group.getCOSDictionary(COSName.getPDFName("Usage"));
    return usage != null
        && (isOff(usage, "View", "ViewState") || isOff(usage, "Print", "PrintState"));
  }

  private static boolean isOff(COSDictionary usage, String event, String state) {
    COSDictionary said = usage.getCOSDictionary(COSName.getPDFName(event));
    return said != null && "OFF".equals(said.getNameAsString(state));
  }

  /** Whether a group, or a membership of groups, is off. */
  boolean isOff(COSDictionary content) {
    return any && content != null && !isOn(content);
  }

  private boolean isOn(COSDictionary content) {
    if (!"OCMD".equals(content.getNameAsString(COSName.TYPE))) {
      return !off.contains(content);
    }
    COSArray expression = content.getCOSArray(VE);
    if (expression != null) {
      return holds(expression, 0);
    }
    COSBase groups = content.getDictionaryObject(COSName.OCGS);
    String policy = content.getNameAsString(P);
    if (groups instanceof COSDictionary one) {
      boolean on = !off.contains(one);
      return ("AnyOff".equals(policy) || "AllOff".equals(policy)) ? !on : on;
    }
    if (!(groups instanceof COSArray many) || many.size() == 0) {
      return true;
    }
    int on = 0;
    int count = 0;
    for (int i = 0; i < many.size(); i++) {
      if (many.getObject(i) instanceof COSDictionary group) {
        count++;
        on += off.contains(group) ? 0 : 1;
      }
    }
    if (count == 0) {
      return true;
    }
    return switch (policy == null ? "AnyOn" : policy) {
      case "AllOn" -> on == count;
      case "AnyOff" -> on < count;
      case "AllOff" -> on == 0;
      default -> on > 0;
    };
  }

  private boolean holds(COSBase expression, int depth) {
    if (depth > DEPTH) {
      throw Budget.tooMuch("layers that depend on each other more than " + DEPTH + " deep");
    }
    if (expression instanceof COSDictionary group) {
      return !off.contains(group);
    }
    if (!(expression instanceof COSArray parts) || parts.size() < 2) {
      return true;
    }
    String operator = parts.getName(0);
    boolean first = holds(parts.getObject(1), depth + 1);
    if ("Not".equals(operator)) {
      return !first;
    }
    boolean and = "And".equals(operator);
    boolean result = first;
    for (int i = 2; i < parts.size(); i++) {
      boolean next = holds(parts.getObject(i), depth + 1);
      result = and ? (result && next) : (result || next);
    }
    return result;
  }
}
