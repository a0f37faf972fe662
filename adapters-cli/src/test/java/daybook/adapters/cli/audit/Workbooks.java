package daybook.adapters.cli.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes workbooks of rows, with the last cell of each row a day. */
final class Workbooks {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private Workbooks() {}

    /** The rows of that CSV; instead of the last cell of each row but the first, a day by its number. */
    static byte[] of(String csv, int day) throws IOException {
        StringBuilder rows = new StringBuilder();
        String[] lines = csv.replace("\"", "").split("\n");
        for (int i = 0; i < lines.length; i++) {
            rows.append("<row r=\"").append(i + 1).append("\">");
            String[] cells = lines[i].split(",");
            for (int j = 0; j < cells.length; j++) {
                String at = "<c r=\"" + (char) ('A' + j) + (i + 1) + "\"";
                rows.append(
                        i > 0 && j == cells.length - 1
                                ? at + " s=\"1\"><v>" + day + "</v></c>"
                                : at + " t=\"inlineStr\"><is><t>" + cells[j] + "</t></is></c>");
            }
            rows.append("</row>");
        }
        return packed("<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** A workbook with that sheet. */
    static byte[] packed(String sheet) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(all)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + part("/xl/workbook.xml", "sheet.main") + part("/xl/styles.xml", "styles") + "</Types>");
            put(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS
                            + "\"><sheets><sheet name=\"one\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            put(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet xmlns=\"" + MAIN + "\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
                            + "</cellXfs></styleSheet>");
            put(zip, "xl/worksheets/sheet1.xml", sheet);
        }
        return all.toByteArray();
    }

    private static String part(String name, String type) {
        return "<Override PartName=\"" + name
                + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + type + "+xml\"/>";
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "\"><Relationship Id=\"rId1\" Type=\"" + RELATIONS + "/" + type
                + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content).getBytes(StandardCharsets.UTF_8));
    }
}
