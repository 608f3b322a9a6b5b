package org.counterweight.render.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
import org.apache.poi.ss.formula.NameIdentifier;
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
import org.counterweight.render.RenderException;

/** The workbook as POI's evaluator wants to see it, without a second copy of its cells. */
final class CalculationBook implements EvaluationWorkbook, FormulaParsingWorkbook {
  private final Book book;
  private final References references;
  private final List<CalculationSheet> sheets = new ArrayList<>();
  private final Map<String, Integer> sheetIndexes = new HashMap<>();
  private final List<DefinedName> names = new ArrayList<>();
  private final Map<String, DefinedName> namesByText = new HashMap<>();
  private final IdentityHashMap<Cell, String> formulas = new IdentityHashMap<>();
  private final IdentityHashMap<Cell, Ptg[]> parsed = new IdentityHashMap<>();

  /** Carries a failure in another cell's formula through POI, whose methods declare none. */
  static final class Unresolved extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final RenderException reason;

    Unresolved(RenderException reason) {
      super(reason);
      this.reason = reason;
    }

    RenderException reason() {
      return reason;
    }
  }

  CalculationBook(Book book, References references, Results results, Calculator calculator) {
    this.book = book;
    this.references = references;
    for (int i = 0; i < book.sheets().size(); i++) {
      sheets.add(new CalculationSheet(this, i, book.sheets().get(i), results, calculator));
      sheetIndexes.put(book.sheets().get(i).name().toLowerCase(Locale.ROOT), i);
    }
    for (References.Named named : references.defined()) {
      DefinedName name = new DefinedName(this, names.size(), named);
      names.add(name);
      namesByText.put(named.name().toLowerCase(Locale.ROOT), name);
    }
  }

  /** The formula of a cell as Excel stores it. */
  String formula(int sheet, Cell cell) throws RenderException {
    String known = formulas.get(cell);
    if (known == null) {
      known = references.formula(sheet, cell);
      formulas.put(cell, known);
    }
    return known;
  }

  /** A cell as the evaluator knows it. */
  EvaluationCell cell(int sheet, Cell cell) {
    return sheets.get(sheet).getCell(cell.row(), cell.column());
  }

  /** A defined name, always that of one cell. */
  private record DefinedName(CalculationBook book, int index, References.Named named)
      implements EvaluationName {
    @Override
    public String getNameText() {
      return named.name();
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
      return book.tokens(named.cell());
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

  private Ptg[] tokens(Range cell) {
    return new Ptg[] {
      new Ref3DPxg(
          new SheetIdentifier(null, new NameIdentifier(getSheetName(cell.sheet()), true)),
          new CellReference(cell.top(), cell.left(), true, true))
    };
  }

  @Override
  public Ptg[] getFormulaTokens(EvaluationCell cell) {
    CalculationCell own = (CalculationCell) cell;
    int sheet = own.sheet().index();
    Ptg[] known = parsed.get(own.cell());
    if (known == null) {
      try {
        // Half of all formulas are a reference to one cell, which needs no parser.
        Range one = references.oneCell(own.cell().formula());
        known =
            one != null
                ? tokens(one)
                : FormulaParser.parse(
                    formula(sheet, own.cell()), this, FormulaType.CELL, sheet, own.getRowIndex());
      } catch (RenderException e) {
        throw new Unresolved(e);
      }
      parsed.put(own.cell(), known);
    }
    return known;
  }

  @Override
  public String getSheetName(int sheet) {
    return book.sheets().get(sheet).name();
  }

  @Override
  public int getSheetIndex(EvaluationSheet sheet) {
    return ((CalculationSheet) sheet).index();
  }

  @Override
  public int getSheetIndex(String name) {
    return sheetIndexes.getOrDefault(name.toLowerCase(Locale.ROOT), -1);
  }

  @Override
  public EvaluationSheet getSheet(int index) {
    return sheets.get(index);
  }

  @Override
  public ExternalSheet getExternalSheet(int index) {
    throw new IllegalStateException("references carry sheet names, not indexes");
  }

  @Override
  public ExternalSheet getExternalSheet(String first, String last, int workbook) {
    return new ExternalSheet(null, first);
  }

  @Override
  public int convertFromExternSheetIndex(int index) {
    return index;
  }

  @Override
  public ExternalName getExternalName(int sheet, int name) {
    throw new IllegalStateException("there are no external names");
  }

  @Override
  public ExternalName getExternalName(String name, String sheet, int workbook) {
    throw new IllegalStateException("there are no external names");
  }

  @Override
  public EvaluationName getName(NamePtg name) {
    return names.get(name.getIndex());
  }

  @Override
  public EvaluationName getName(String name, int sheet) {
    return namesByText.get(name.toLowerCase(Locale.ROOT));
  }

  @Override
  public String resolveNameXText(NameXPtg name) {
    throw new IllegalStateException("there are no external names");
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
    throw new IllegalStateException("formulas do not define names");
  }

  @Override
  public Table getTable(String name) {
    return null;
  }

  @Override
  public Ptg getNameXPtg(String name, SheetIdentifier sheet) {
    // Functions that POI keeps outside its core arrive here; names of other files never do.
    if (sheet != null || AggregatingUDFFinder.DEFAULT.findFunction(name) == null) {
      return null;
    }
    return new org.apache.poi.ss.formula.ptg.NameXPxg(null, name);
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
    return getSheetIndex(sheet);
  }

  @Override
  public int getExternalSheetIndex(String workbook, String sheet) {
    throw new org.apache.poi.ss.formula.FormulaParseException("other workbooks are not accepted");
  }
}
