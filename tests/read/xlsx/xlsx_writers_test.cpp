// The same small table as each of the programs that write xlsx shapes it: parts, names, prefixes, types of
// cells and places. Every one must become the same grid.
#include <boost/test/unit_test.hpp>
#include <fmt/format.h>
#include <string>

#include "support/small_workbook.hpp"

using namespace small_workbook;

BOOST_AUTO_TEST_SUITE(xlsx_writers)

BOOST_AUTO_TEST_CASE(excel_365) {
  auto builder = usual_package(
      "<sheetPr><tabColor rgb=\"FF00B050\"/></sheetPr><dimension ref=\"A1:D4\"/><sheetViews><sheetView "
      "tabSelected=\"1\" workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" state=\"frozen\"/>"
      "</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\" x14ac:dyDescent=\"0.25\" "
      "xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\"/>"
      "<cols><col min=\"1\" max=\"1\" width=\"40.7109375\" customWidth=\"1\"/></cols><sheetData>" +
      usual_rows("<c r=\"B4\"><f>2*3</f><v>6</v></c>") +
      "</sheetData><phoneticPr fontId=\"1\" type=\"noConversion\"/><conditionalFormatting sqref=\"B2\">"
      "<cfRule type=\"cellIs\" dxfId=\"0\" priority=\"1\" operator=\"lessThan\"><formula>0</formula></cfRule>"
      "</conditionalFormatting><extLst><ext uri=\"{x}\"><x14:sheetData xmlns:x14=\"urn:x14\">"
      "<x14:row><x14:c><x14:v>9</x14:v></x14:c></x14:row></x14:sheetData></ext></extLst>");
  // a text with a phonetic guide, and a part that only newer programs understand
  builder.set("xl/sharedStrings.xml",
              strings_of("<si><r><rPr><b/></rPr><t>Indi</t></r><r><t xml:space=\"preserve\">kator</t></r>"
                         "<rPh sb=\"0\" eb=\"1\"><t>インジ</t></rPh><phoneticPr fontId=\"1\"/></si>"
                         "<si><t>Utfall 2025</t></si><si><t>Andel</t></si><si><t>Mätt den</t></si>"
                         "<si><t>Trygga &amp; nöjda – 80 år</t></si><si><t>Väntetid</t></si>"));
  builder.set("xl/workbook.xml",
              workbook_listing(one_sheet(),
                               "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/"
                               "markup-compatibility/2006\"><mc:Choice Requires=\"x15\"><x15ac:absPath "
                               "url=\"C:\\\" xmlns:x15ac=\"urn:x\"/></mc:Choice></mc:AlternateContent>",
                               "<calcPr calcId=\"191029\"/>"));
  BOOST_TEST(cells_read(builder) == grid_with(computed));
}

BOOST_AUTO_TEST_CASE(excel_saved_as_strict_open_xml_with_dates_of_1904) {
  PackageBuilder builder;
  builder.set("_rels/.rels",
              relationships(relationship("rId1", "officeDocument", "xl/workbook.xml", strict_office)));
  builder.set("xl/_rels/workbook.xml.rels",
              relationships(relationship("rId1", "worksheet", "worksheets/sheet1.xml", strict_office) +
                            relationship("rId2", "styles", "styles.xml", strict_office) +
                            relationship("rId3", "sharedStrings", "sharedStrings.xml", strict_office)));
  builder.set("xl/workbook.xml",
              fmt::format("{}<workbook xmlns=\"{}\" xmlns:r=\"{}\" conformance=\"strict\"><workbookPr "
                          "date1904=\"true\"/><sheets>{}</sheets></workbook>",
                          declaration, strict_space, strict_office, one_sheet()));
  builder.set("xl/styles.xml", with_replaced(usual_styles(), main_space, strict_space));
  builder.set("xl/sharedStrings.xml", with_replaced(usual_strings(), main_space, strict_space));
  const auto sheet_with = [](const std::string& date) {
    return worksheet(
        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
        "<c r=\"C1\" t=\"s\"><v>2</v></c><c r=\"D1\" t=\"s\"><v>3</v></c></row><row r=\"2\">"
        "<c r=\"A2\" t=\"s\"><v>4</v></c><c r=\"B2\"><v>1234.5</v></c><c r=\"C2\" s=\"1\"><v>0.056</v></c>" +
            date +
            "</row><row r=\"4\"><c r=\"A4\" t=\"s\"><v>5</v></c><c r=\"B4\"><f>2*3</f><v>6</v></c></row>"
            "</sheetData>",
        strict_space);
  };
  for (const auto* date :
       {"<c r=\"D2\" s=\"2\" t=\"d\"><v>2025-08-31</v></c>", "<c r=\"D2\" s=\"2\"><v>44438</v></c>"}) {
    builder.set("xl/worksheets/sheet1.xml", sheet_with(date));
    BOOST_TEST(cells_read(builder) == grid_with(computed));
  }
}

BOOST_AUTO_TEST_CASE(libreoffice) {
  const std::string row =
      "customFormat=\"false\" ht=\"12.8\" hidden=\"false\" customHeight=\"false\" "
      "outlineLevel=\"0\" collapsed=\"false\"";
  auto builder = usual_package(
      "<sheetPr filterMode=\"false\"><pageSetUpPr fitToPage=\"false\"/></sheetPr><dimension ref=\"A1:D4\"/>"
      "<cols><col collapsed=\"false\" customWidth=\"false\" hidden=\"false\" outlineLevel=\"0\" max=\"1024\" "
      "min=\"1\" style=\"0\" width=\"11.53\"/></cols><sheetData><row r=\"1\" " +
      row +
      "><c r=\"A1\" s=\"0\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"0\" t=\"s\"><v>1</v></c><c r=\"C1\" s=\"0\" "
      "t=\"s\"><v>2</v></c><c r=\"D1\" s=\"0\" t=\"s\"><v>3</v></c></row><row r=\"2\" " +
      row +
      "><c r=\"A2\" s=\"0\" t=\"s\"><v>4</v></c><c r=\"B2\" s=\"0\" t=\"n\"><v>1234.5</v></c><c r=\"C2\" "
      "s=\"1\" t=\"n\"><v>0.056</v></c><c r=\"D2\" s=\"2\" t=\"n\"><v>45900</v></c></row><row r=\"4\" " +
      row +
      "><c r=\"A4\" s=\"0\" t=\"s\"><v>5</v></c><c r=\"B4\" s=\"0\"><f "
      "aca=\"false\">2*3</f><v>6</v></c></row>"
      "</sheetData><mergeCells count=\"0\"/>");
  builder.set("xl/styles.xml",
              styles_of("<numFmts count=\"3\"><numFmt numFmtId=\"164\" formatCode=\"General\"/><numFmt "
                        "numFmtId=\"165\" formatCode=\"0.0%\"/><numFmt numFmtId=\"166\" "
                        "formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>",
                        "<xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/>"));
  builder.set("xl/workbook.xml",
              workbook_listing("<sheet name=\"Utfall\" sheetId=\"1\" state=\"visible\" r:id=\"rId1\"/>",
                               "<workbookPr backupFile=\"false\" showObjects=\"all\" date1904=\"false\"/>"));
  BOOST_TEST(cells_read(builder) == grid_with(computed));
}

BOOST_AUTO_TEST_CASE(google_sheets) {
  std::string empty_rows;
  for (int row = 5; row <= 40; ++row)
    empty_rows +=
        fmt::format("<row r=\"{0}\" ht=\"15.75\"><c r=\"A{0}\" s=\"0\"/><c r=\"B{0}\" s=\"0\"/></row>", row);
  auto builder = usual_package(
      "<sheetPr><outlinePr summaryBelow=\"0\" summaryRight=\"0\"/></sheetPr><sheetViews><sheetView "
      "workbookViewId=\"0\"/></sheetViews><sheetFormatPr customHeight=\"1\" defaultColWidth=\"12.63\" "
      "defaultRowHeight=\"15.75\"/><sheetData><row r=\"1\"><c r=\"A1\" s=\"0\" t=\"s\"><v>0</v></c><c "
      "r=\"B1\" "
      "s=\"0\" t=\"s\"><v>1</v></c><c r=\"C1\" s=\"0\" t=\"s\"><v>2</v></c><c r=\"D1\" s=\"0\" "
      "t=\"s\"><v>3</v>"
      "</c><c r=\"E1\" s=\"0\"/></row><row r=\"2\"><c r=\"A2\" s=\"0\" t=\"s\"><v>4</v></c><c r=\"B2\" "
      "s=\"0\">"
      "<v>1234.5</v></c><c r=\"C2\" s=\"1\"><v>0.056</v></c><c r=\"D2\" s=\"2\"><v>45900.0</v></c></row>"
      "<row r=\"4\"><c r=\"A4\" s=\"0\" t=\"s\"><v>5</v></c><c r=\"B4\" s=\"0\"><f t=\"shared\" "
      "ref=\"B4:B5\" "
      "si=\"1\">2*3</f><v>6</v></c></row>" +
      empty_rows + "</sheetData><drawing r:id=\"rId1\"/>");
  // without dates of creation, with an extension's prefix on the root
  builder.set("xl/workbook.xml",
              workbook_listing("<sheet state=\"visible\" name=\"Utfall\" sheetId=\"1\" r:id=\"rId1\"/>",
                               "<workbookPr/>", "<definedNames/><calcPr/>"));
  BOOST_TEST(cells_read(builder) == grid_with(computed));
}

BOOST_AUTO_TEST_CASE(numbers_puts_the_tables_name_above_and_a_sheet_of_contents_first) {
  auto builder = package_of(workbook_listing("<sheet name=\"Exportöversikt\" sheetId=\"1\" r:id=\"rId4\"/>"
                                             "<sheet name=\"Utfall\" sheetId=\"2\" r:id=\"rId1\"/>"),
                            usual_targets() + relationship("rId4", "worksheet", "worksheets/sheet2.xml"));
  builder.set("xl/styles.xml", usual_styles());
  builder.set("xl/sharedStrings.xml", usual_strings());
  builder.set("xl/worksheets/sheet2.xml",
              worksheet("<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Det här dokumentet "
                        "exporterades från Numbers.</t></is></c></row></sheetData>"));
  builder.set(
      "xl/worksheets/sheet1.xml",
      worksheet(
          "<sheetData><row r=\"1\" ht=\"27.7\" customHeight=\"1\"><c r=\"A1\" s=\"0\"/><c r=\"B1\" "
          "s=\"0\"/></row><row r=\"2\"><c r=\"A2\" t=\"s\" s=\"0\"><v>0</v></c><c r=\"B2\" t=\"s\">"
          "<v>1</v></c><c r=\"C2\" t=\"s\"><v>2</v></c><c r=\"D2\" t=\"s\"><v>3</v></c></row><row r=\"3\">"
          "<c r=\"A3\" t=\"s\"><v>4</v></c><c r=\"B3\" s=\"0\"><v>1234.5</v></c><c r=\"C3\" s=\"1\">"
          "<v>0.056</v></c><c r=\"D3\" s=\"2\"><v>45900</v></c></row><row r=\"4\"><c r=\"A4\"/></row>"
          "<row r=\"5\"><c r=\"A5\" t=\"s\"><v>5</v></c><c r=\"B5\"><f>2*3</f><v>6</v></c></row>"
          "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A1:D1\"/></mergeCells>"));
  BOOST_TEST(cells_read(builder, 1) == grid_with(computed, 1));
}

BOOST_AUTO_TEST_CASE(openpyxl_with_absolute_targets_and_formulas_that_nobody_has_computed) {
  auto builder = usual_package(
      "<sheetPr><outlinePr summaryBelow=\"1\" summaryRight=\"1\"/><pageSetUpPr/></sheetPr><dimension "
      "ref=\"A1:D4\"/><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" "
      "t=\"s\"><v>1</v></c>"
      "<c r=\"C1\" t=\"s\"><v>2</v></c><c r=\"D1\" t=\"s\"><v>3</v></c></row><row r=\"2\"><c r=\"A2\" "
      "t=\"s\">"
      "<v>4</v></c><c r=\"B2\" t=\"n\"><v>1234.5</v></c><c r=\"C2\" s=\"1\" t=\"n\"><v>0.056</v></c>"
      "<c r=\"D2\" s=\"2\" t=\"n\"><v>45900</v></c></row><row r=\"4\"><c r=\"A4\" t=\"s\"><v>5</v></c>"
      "<c r=\"B4\"><f>2*3</f><v/></c></row></sheetData>");
  builder.set("_rels/.rels", relationships(relationship("rId1", "officeDocument", "/xl/workbook.xml")));
  builder.set("xl/_rels/workbook.xml.rels",
              relationships(relationship("rId1", "worksheet", "/xl/worksheets/sheet1.xml") +
                            relationship("rId2", "sharedStrings", "/xl/sharedStrings.xml") +
                            relationship("rId3", "styles", "/xl/styles.xml")));
  BOOST_TEST(cells_read(builder) == grid_with(not_computed));
}

/// As XlsxWriter with constant_memory, R's writexl and other libraries of it write; {} is the workbook's word
/// on calculation.
PackageBuilder written_by_xlsxwriter(const std::string& result, const std::string& calculation) {
  auto builder = package_of(workbook_listing(one_sheet(), "", calculation),
                            relationship("rId1", "worksheet", "worksheets/sheet1.xml") +
                                relationship("rId2", "styles", "styles.xml"));
  builder.set("xl/styles.xml", usual_styles());
  return builder.set(
      "xl/worksheets/sheet1.xml",
      worksheet("<sheetData><row r=\"1\">" + inline_cell(" r=\"A1\"", "Indikator") +
                inline_cell(" r=\"B1\"", "Utfall 2025") + inline_cell(" r=\"C1\"", "Andel") +
                inline_cell(" r=\"D1\"", "Mätt den") + "</row><row r=\"2\">" +
                inline_cell(" r=\"A2\"", "Trygga &amp; nöjda – 80 år") +
                "<c r=\"B2\"><v>1234.5</v></c><c r=\"C2\" s=\"1\"><v>0.056</v></c><c r=\"D2\" s=\"2\">"
                "<v>45900</v></c></row><row r=\"4\">" +
                inline_cell(" r=\"A4\"", "Väntetid") + "<c r=\"B4\"><f>2*3</f><v>" + result +
                "</v></c></row></sheetData>"));
}

BOOST_AUTO_TEST_CASE(xlsxwriter_whose_formulas_are_all_zero_until_a_program_computes_them) {
  const std::string on_load = "<calcPr calcId=\"124519\" fullCalcOnLoad=\"1\"/>";
  BOOST_TEST(cells_read(written_by_xlsxwriter("0", on_load)) == grid_with(not_computed));
  BOOST_TEST(cells_read(written_by_xlsxwriter("6", on_load)) == grid_with(computed));
  BOOST_TEST(cells_read(written_by_xlsxwriter("0", "<calcPr calcId=\"191029\"/>")) ==
             grid_with("number 0 formula"));
}

BOOST_AUTO_TEST_CASE(sheetjs_writes_texts_as_results_and_dates_as_iso) {
  const auto text = [](const char* at, const char* value) {
    return fmt::format("<c r=\"{}\" t=\"str\"><v>{}</v></c>", at, value);
  };
  auto builder =
      usual_package("<dimension ref=\"A1:D4\"/><sheetData><row r=\"1\">" + text("A1", "Indikator") +
                    text("B1", "Utfall 2025") + text("C1", "Andel") + text("D1", "Mätt den") +
                    "</row><row r=\"2\">" + text("A2", "Trygga &amp; nöjda – 80 år") +
                    "<c r=\"B2\"><v>1234.5</v></c><c r=\"C2\" s=\"1\"><v>0.056</v></c><c r=\"D2\" "
                    "t=\"d\"><v>2025-08-31T00:00:00.000Z</v></c></row><row r=\"4\">" +
                    text("A4", "Väntetid") +
                    "<c r=\"B4\"><f>2*3</f></c></row></sheetData>"
                    "<ignoredErrors><ignoredError numberStoredAsText=\"1\" sqref=\"A1:D4\"/>"
                    "</ignoredErrors>");
  builder.remove("xl/sharedStrings.xml");
  BOOST_TEST(cells_read(builder) == grid_with(not_computed));
}

BOOST_AUTO_TEST_CASE(closedxml_and_other_users_of_the_open_xml_sdk_with_a_prefix_everywhere) {
  const auto prefixed = [](std::string xml) {
    std::string result;
    for (std::size_t i = 0; i < xml.size(); ++i) {
      result += xml[i];
      if (xml[i] == '<' && xml[i + 1] == '/') result += xml[++i];
      if ((xml[i] == '<' || (xml[i] == '/' && xml[i - 1] == '<')) && xml[i + 1] != '?' && xml[i + 1] != '/')
        result += "x:";
    }
    return with_replaced(result, "xmlns=", "xmlns:x=");
  };
  auto builder = usual_package(
      "<sheetFormatPr defaultRowHeight=\"15\"/><sheetData><row r=\"1\" spans=\"1:4\"><c r=\"A1\" s=\"0\" "
      "t=\"s\"><v>0</v></c><c r=\"B1\" s=\"0\" t=\"s\"><v>1</v></c><c r=\"C1\" s=\"0\" t=\"s\"><v>2</v></c>"
      "<c r=\"D1\" s=\"0\" t=\"s\"><v>3</v></c></row><row r=\"2\" spans=\"1:4\"><c r=\"A2\" s=\"0\" t=\"s\">"
      "<v>4</v></c><c r=\"B2\" s=\"0\"><v>1234.5</v></c><c r=\"C2\" s=\"1\"><v>0.056</v></c><c r=\"D2\" "
      "s=\"2\"><v>45900</v></c></row><row r=\"3\"/><row r=\"4\" spans=\"1:4\"><c r=\"A4\" s=\"0\" t=\"s\">"
      "<v>5</v></c><c r=\"B4\" s=\"0\"><f>2*3</f><v>6</v></c></row></sheetData>");
  for (const auto* part : {"styles", "sharedStrings"})
    builder.set(fmt::format("xl/{}.xml", part),
                prefixed(std::string_view{part} == "styles" ? usual_styles() : usual_strings()));
  builder.set("xl/workbook.xml", prefixed(workbook_listing(one_sheet())));
  builder.set("_rels/.rels", relationships(relationship("R1", "officeDocument", "/xl/workbook.xml")));
  builder.set("xl/_rels/workbook.xml.rels",
              relationships(relationship("rId1", "worksheet", "/xl/worksheets/sheet1.xml") +
                            relationship("R2", "sharedStrings", "/xl/sharedStrings.xml") +
                            relationship("R3", "styles", "/xl/styles.xml")));
  BOOST_TEST(cells_read(builder) == grid_with(computed));
}

BOOST_AUTO_TEST_CASE(apache_poi_streaming_and_a_calculated_template) {
  const auto text = [](const char* at, const char* value) {
    return inline_cell(fmt::format(" r=\"{}\"", at), value);
  };
  const auto rows = [&](const char* formula) {
    return "<dimension ref=\"A1\"/><sheetViews><sheetView workbookViewId=\"0\" tabSelected=\"true\"/>"
           "</sheetViews><sheetFormatPr defaultRowHeight=\"15.0\"/><sheetData>\n<row r=\"1\">\n" +
           text("A1", "Indikator") + text("B1", "Utfall 2025") + text("C1", "Andel") +
           text("D1", "Mätt den") + "</row>\n<row r=\"2\">\n" + text("A2", "Trygga &amp; nöjda – 80 år") +
           "<c r=\"B2\" t=\"n\"><v>1234.5</v></c><c r=\"C2\" s=\"1\" t=\"n\"><v>0.056</v></c><c r=\"D2\" "
           "s=\"2\" t=\"n\"><v>45900.0</v></c></row>\n<row r=\"4\">\n" +
           text("A4", "Väntetid") + formula + "</row>\n</sheetData>";
  };
  BOOST_TEST(cells_read(usual_package(rows("<c r=\"B4\"><f>2*3</f></c>"))) == grid_with(not_computed));
  BOOST_TEST(cells_read(usual_package(rows("<c r=\"B4\" t=\"n\"><f>2*3</f><v>6</v></c>"))) ==
             grid_with(computed));
  BOOST_TEST(cells_read(usual_package(rows("<c r=\"B4\" t=\"str\"><f>2*3</f><v></v></c>"))) !=
             grid_with(computed));
}

BOOST_AUTO_TEST_CASE(epplus_gives_no_results_unless_it_was_asked_to) {
  auto builder = usual_package(
      "<dimension ref=\"A1:D4\"/><sheetData><row r=\"1\"><c r=\"A1\" s=\"0\" t=\"s\"><v>0</v></c><c r=\"B1\" "
      "s=\"0\" t=\"s\"><v>1</v></c><c r=\"C1\" s=\"0\" t=\"s\"><v>2</v></c><c r=\"D1\" s=\"0\" "
      "t=\"s\"><v>3</v>"
      "</c></row><row r=\"2\"><c r=\"A2\" s=\"0\" t=\"s\"><v>4</v></c><c r=\"B2\" s=\"0\"><v>1234.5</v></c>"
      "<c r=\"C2\" s=\"1\"><v>0.056</v></c><c r=\"D2\" s=\"2\"><v>45900</v></c></row><row r=\"4\"><c "
      "r=\"A4\" "
      "s=\"0\" t=\"s\"><v>5</v></c><c r=\"B4\" s=\"0\"><f>2*3</f></c></row></sheetData>");
  builder.set("xl/workbook.xml",
              workbook_listing(one_sheet(), "", "<calcPr calcId=\"0\" fullCalcOnLoad=\"1\"/>"));
  builder.set("xl/sharedStrings.xml", with_replaced(usual_strings(), "<t>", "<t xml:space=\"preserve\">"));
  BOOST_TEST(cells_read(builder) == grid_with(not_computed));
}

BOOST_AUTO_TEST_CASE(an_export_function_with_neither_places_styles_texts_nor_order_of_parts) {
  const auto text = [](const char* value) { return inline_cell("", value); };
  auto builder = package_of("\xEF\xBB\xBF" + workbook_listing("<sheet name=\"Utfall\" sheetId=\"9\" "
                                                              "r:id=\"Rabc\"/>"),
                            relationship("Rabc", "worksheet", "worksheets/Sheet.xml"));
  const std::string rows =
      "<sheetData><row>" + text("Indikator") + text("Utfall 2025") + text("Andel") + text("Mätt den") +
      "</row><row>" + text("Trygga &amp; nöjda – 80 år") +
      "<c><v>1234.5</v></c><c t=\"inlineStr\"><is><t>5,6 %</t></is></c><c t=\"d\"><v>2025-08-31</v></c></row>"
      "<row/><row>" +
      text("Väntetid") + "<c><f>2*3</f><v>6</v></c></row></sheetData>";
  builder.set("xl/worksheets/Sheet.xml", "\xEF\xBB\xBF" + worksheet(rows));
  // without styles a percentage can only be a text
  BOOST_TEST(cells_read(builder) == with_replaced(grid_with(computed), "C2 number 0.056 %", "C2 text 5,6 %"));
}

BOOST_AUTO_TEST_CASE(excel_on_the_web_names_the_workbook_otherwise) {
  auto builder =
      usual_package("<sheetData>" + usual_rows("<c r=\"B4\"><f>2*3</f><v>6</v></c>") + "</sheetData>");
  builder.remove("xl/workbook.xml").remove("xl/_rels/workbook.xml.rels");
  builder.set("_rels/.rels", relationships(relationship("rId1", "officeDocument", "xl/workbook22.xml")));
  builder.set("xl/workbook22.xml", workbook_listing(one_sheet()));
  builder.set("xl/_rels/workbook22.xml.rels", relationships(usual_targets()));
  BOOST_TEST(cells_read(builder) == grid_with(computed));
}

BOOST_AUTO_TEST_SUITE_END()
