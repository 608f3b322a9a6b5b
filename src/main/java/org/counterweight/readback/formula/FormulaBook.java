package org.counterweight.readback.formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaParsingWorkbook;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.SheetIdentifier;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.formula.udf.AggregatingUDFFinder;
import org.apache.poi.ss.formula.udf.UDFFinder;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Table;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;

/**
 * The workbook as POI's formula engine sees it: cells with the values that the file has for them,
 * and formulas for those that are calculated anew. There are no tables and no fields of arrays in
 * it, and nothing leads to another workbook. For one thread at a time.
 *
 * <p>What writes workbooks has a view of its own: a check that shared it would share its mistakes.
 */
public final class FormulaBook implements EvaluationWorkbook, FormulaParsingWorkbook {
  private final IntFunction<List<FormulaCell>> cells;
  private final Map<Integer, FormulaSheet> sheets = new HashMap<>();
  private final List<String> sheetNames;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final List<Known> numbered = new ArrayList<>();
  private final Map<String, Known> names = new HashMap<>();

  /**
   * A workbook.
   *
   * @param sheetNames names of all sheets, in the order of their tabs
   * @param cells gives the cells of a sheet that are not empty, by its index from 0, when it is
   *     first looked at
   * @param names defined names
   */
  public FormulaBook(
      List<String> sheetNames, IntFunction<List<FormulaCell>> cells, List<FormulaName> names) {
    this.sheetNames = sheetNames;
    this.cells = cells;
    for (FormulaName name : names) {
      Known known = new Known(name, numbered.size());
      numbered.add(known);
      this.names.putIfAbsent(key(name.name(), name.sheet()), known);
    }
    for (int i = 0; i < sheetNames.size(); i++) {
      indexes.putIfAbsent(sheetNames.get(i).toLowerCase(Locale.ROOT), i);
    }
  }

  private static String key(String name, int sheet) {
    return sheet + "!" + name.toLowerCase(Locale.ROOT);
  }

  /**
   * The parts of a formula.
   *
   * @param formula without the equals sign
   * @param sheet index of the sheet that it stands on, from 0; -1 for none
   * @throws RuntimeException of many kinds where POI does not understand it
   */
  public Ptg[] parse(String formula, int sheet) {
    return FormulaParser.parse(formula, this, FormulaType.CELL, sheet);
  }

  /** The parts of the formula behind a name. */
  public Ptg[] definition(NamePtg name) {
    return numbered.get(name.getIndex()).getNameDefinition();
  }

  /** A defined name with its formula, which is parsed when it is first asked for. */
  private final class Known implements EvaluationName {
    private final FormulaName name;
    private final int index;
    private Ptg[] definition;

    private Known(FormulaName name, int index) {
      this.name = name;
      this.index = index;
    }

    @Override
    public String getNameText() {
      return name.name();
    }

    @Override
    public boolean isFunctionName() {
      return false;
    }

    @Override
    public boolean hasFormula() {
      return true;
    }

    @Override
    public Ptg[] getNameDefinition() {
      if (definition == null) {
        definition = parse(name.target(), Math.max(0, name.sheet() - 1));
      }
      return definition;
    }

    @Override
    public boolean isRange() {
      return true;
    }

    @Override
    public NamePtg createPtg() {
      return new NamePtg(index);
    }
  }

  @Override
  public EvaluationName getName(String name, int sheet) {
    Known found = names.get(key(name, sheet + 1));
    return found == null ? names.get(key(name, 0)) : found;
  }

  @Override
  public EvaluationName getName(NamePtg name) {
    return numbered.get(name.getIndex());
  }

  @Override
  public FormulaSheet getSheet(int index) {
    FormulaSheet known = sheets.get(index);
    if (known == null) {
      known = new FormulaSheet(index, cells.apply(index));
      sheets.put(index, known);
    }
    return known;
  }

  @Override
  public String getSheetName(int index) {
    return sheetNames.get(index);
  }

  @Override
  public int getSheetIndex(EvaluationSheet sheet) {
    return ((FormulaSheet) sheet).index();
  }

  @Override
  public int getSheetIndex(String name) {
    return indexes.getOrDefault(name.toLowerCase(Locale.ROOT), -1);
  }

  @Override
  public ExternalSheet getExternalSheet(int index) {
    throw outside();
  }

  @Override
  public ExternalSheet getExternalSheet(String first, String last, int workbook) {
    if (workbook > 0) {
      throw outside();
    }
    return last == null || last.equals(first)
        ? new ExternalSheet(null, first)
        : new ExternalSheetRange(null, first, last);
  }

  private static UnsupportedOperationException outside() {
    return new UnsupportedOperationException("leads to another workbook");
  }

  @Override
  public int convertFromExternSheetIndex(int index) {
    return index;
  }

  @Override
  public ExternalName getExternalName(int sheet, int name) {
    throw outside();
  }

  @Override
  public ExternalName getExternalName(String name, String sheet, int workbook) {
    throw outside();
  }

  @Override
  public String resolveNameXText(NameXPtg name) {
    throw outside();
  }

  @Override
  public Ptg[] getFormulaTokens(EvaluationCell cell) {
    FormulaSheet.View view = (FormulaSheet.View) cell;
    return parse(view.cell().formula(), view.owner().index());
  }

  @Override
  public UDFFinder getUDFFinder() {
    return AggregatingUDFFinder.DEFAULT;
  }

  @Override
  public SpreadsheetVersion getSpreadsheetVersion() {
    return SpreadsheetVersion.EXCEL2007;
  }

  @Override
  public void clearAllCachedResultValues() {}

  @Override
  public Name createName() {
    throw new UnsupportedOperationException("names are only read");
  }

  @Override
  public Table getTable(String name) {
    return null;
  }

  @Override
  public Ptg getNameXPtg(String name, SheetIdentifier sheet) {
    return null;
  }

  @Override
  public Ptg get3DReferencePtg(CellReference cell, SheetIdentifier sheet) {
    return new Ref3DPxg(sheet, cell);
  }

  @Override
  public Ptg get3DReferencePtg(AreaReference area, SheetIdentifier sheet) {
    return new Area3DPxg(sheet, area);
  }

  @Override
  public int getExternalSheetIndex(String sheet) {
    throw outside();
  }

  @Override
  public int getExternalSheetIndex(String workbook, String sheet) {
    throw outside();
  }
}
