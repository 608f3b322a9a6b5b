package org.counterweight.readback.xlsx;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Puts things on a sheet that float over its cells. */
final class Floating {
  private Floating() {}

  static XSSFPicture picture(
      XSSFWorkbook book, XSSFSheet sheet, int left, int top, int right, int bottom, String alt)
      throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", png);
    int index = book.addPicture(png.toByteArray(), Workbook.PICTURE_TYPE_PNG);
    XSSFPicture picture =
        sheet
            .createDrawingPatriarch()
            .createPicture(new XSSFClientAnchor(0, 0, 0, 0, left, top, right, bottom), index);
    picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(alt);
    return picture;
  }
}
