package org.counterweight.readback.xlsx;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * none of them calculated again.
 */
final class FormulaBook implements EvaluationWorkbook, FormulaParsingWorkbook {
  private final List<Sheet> sheets;
  private final Map<Integer, FormulaSheet> views = new HashMap<>();
  private final Map<String, DefinedName> names = new HashMap<>();
  private final List<DefinedName> numbered;
  private final Map<DefinedName, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> indexes = new HashMap<>();

  FormulaBook(List<Sheet> sheets, List<DefinedName> names) {
    this.sheets = sheets;
    this.numbered = names;
    for (int i = 0; i < names.size(); i++) {
      numbers.putIfAbsent(names.get(i), i);
    }
    sheets.forEach(
        sheet -> indexes.putIfAbsent(sheet.name.toLowerCase(Locale.ROOT), sheet.number - 1));
    names.forEach(name -> this.names.putIfAbsent(key(name.name(), name.sheet()), name));
  }

  private static String key(String name, int sheet) {
    return sheet + "!" + name.toLowerCase(Locale.ROOT);
  }

  Ptg[] parse(String formula, int sheet) {
    return FormulaParser.parse(formula, this, FormulaType.CELL, sheet);
  }

  /** The formula behind a name. */
  Ptg[] definition(NamePtg name) {
    return parse(numbered.get(name.getIndex()).target(), -1);
  }

  private record Known(DefinedName name, int index, FormulaBook book) implements EvaluationName {
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
      return book.parse(name.target(), Math.max(0, name.sheet() - 1));
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
    DefinedName found = names.get(key(name, sheet + 1));
    found = found == null ? names.get(key(name, 0)) : found;
    return found == null ? null : new Known(found, numbers.get(found), this);
  }

  @Override
  public EvaluationName getName(NamePtg name) {
    return new Known(numbered.get(name.getIndex()), name.getIndex(), this);
  }

  @Override
  public EvaluationSheet getSheet(int index) {
    return views.computeIfAbsent(index, i -> new FormulaSheet(sheets.get(i)));
  }

  @Override
  public String getSheetName(int index) {
    return sheets.get(index).name;
  }

  @Override
  public int getSheetIndex(EvaluationSheet sheet) {
    return ((FormulaSheet) sheet).number() - 1;
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
    throw outside();
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
    throw new IllegalStateException("formulas of cells are not calculated");
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
