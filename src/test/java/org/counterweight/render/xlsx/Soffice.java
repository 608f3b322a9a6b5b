package org.counterweight.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice without a window. */
public final class Soffice {
  private static final String ALWAYS_RECALCULATE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry"
          xmlns:xs="http://www.w3.org/2001/XMLSchema"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
          <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
        </item>
      </oor:items>
      """;

  private Soffice() {}

  /**
   * The workbook as LibreOffice writes it after recalculating every formula. Skips the test where
   * LibreOffice is missing.
   *
   * @param folder empty, for its profile and files
   */
  public static XSSFWorkbook recalculated(byte[] workbook, Path folder) throws Exception {
    Path soffice = onPath("soffice");
    Assumptions.assumeTrue(soffice != null, "soffice (LibreOffice) is not on the PATH");
    Path settings = Files.createDirectories(folder.resolve("profile/user"));
    Files.writeString(settings.resolve("registrymodifications.xcu"), ALWAYS_RECALCULATE);
    Path in = Files.write(folder.resolve("in.xlsx"), workbook);
    Path out = Files.createDirectories(folder.resolve("out"));
    Process process =
        new ProcessBuilder(
                soffice.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                out.toString(),
                in.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return new XSSFWorkbook(Files.newInputStream(out.resolve("in.xlsx")));
  }

  private static Path onPath(String tool) {
    for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
      Path candidate = Path.of(folder, tool);
      if (Files.isExecutable(candidate)) {
        return candidate;
      }
    }
    return null;
  }
}
