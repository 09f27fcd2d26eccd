#include "support/underlag_schema.hpp"

#include <fmt/format.h>

#include "read/sheets/known_columns.hpp"
#include "read/xml/workbook_names.hpp"
#include "read/xml/workbook_shape.hpp"
#include "write/xml_text.hpp"

using namespace redovisa;

namespace {

constexpr std::string_view beginning = R"(<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:redovisa:underlag:2"
           targetNamespace="urn:redovisa:underlag:2" elementFormDefault="qualified" version="2" xml:lang="sv">

  <xs:annotation>
    <xs:documentation>
      Underlag till en nämnds plan och uppföljning: allt som bladen i en arbetsbok kan hålla. En fil är en arbetsbok,
      och ett element som mål eller indikatorer är bladet med det namnet. Första versionen, för ekonomin ensam, har
      sitt eget schema: underlag.xsd.

      Elementens namn är rubrikernas: kolumnen ”Ansvarig för rapportering” är elementet ansvarig-för-rapportering.
      En rubrik med period, ”Utfall jan–aug 2025”, är elementet utfall med attributet period="jan–aug 2025". En
      rubrik som inte finns här, till exempel konventionens nivå Grön, är elementet kolumn med attributet
      rubrik="Grön". Innehållet skrivs som i en cell. I kolumner med tal är ett tal med decimalpunkt ett tal: -1250.5;
      annat läses som text, ”82 eller högre” eller ”iu”. Ett element som utelämnas betyder ”inte redovisat” och
      visas som ett streck, aldrig som noll.

      Varje blad står högst en gång. rubriker, nr, kolumn, cell, typ och format skrivs av redovisa konvertera, så att en arbetsbok blir densamma
      när den görs om till XML och tillbaka. Den som skriver en fil för hand eller ur ett annat system behöver dem inte.

      Så kontrolleras en fil: xmllint --noout --schema underlag-2.xsd plan.xml
    </xs:documentation>
  </xs:annotation>
)";

constexpr std::string_view types = R"(
  <xs:complexType name="Rubriker">
    <xs:annotation>
      <xs:documentation>Rubrikerna, i bladets ordning. Utan dem får kolumnerna den ordning som de möts i.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="rubrik" minOccurs="0" maxOccurs="unbounded">
        <xs:complexType>
          <xs:simpleContent>
            <xs:extension base="xs:string">
              <xs:attribute name="kolumn" type="xs:token">
                <xs:annotation>
                  <xs:documentation>Kolumnens bokstav, när den inte är nästa: C.</xs:documentation>
                </xs:annotation>
              </xs:attribute>
            </xs:extension>
          </xs:simpleContent>
        </xs:complexType>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="rad" type="Radnummer" default="1"/>
  </xs:complexType>

  <xs:complexType name="Cell">
    <xs:simpleContent>
      <xs:extension base="xs:string">
        <xs:attribute name="typ" type="Typ"/>
        <xs:attribute name="format" type="xs:string">
          <xs:annotation>
            <xs:documentation>Talformatet som i en arbetsbok: 0.0 %, yyyy-mm-dd.</xs:documentation>
          </xs:annotation>
        </xs:attribute>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="CellMedPeriod">
    <xs:simpleContent>
      <xs:extension base="Cell">
        <xs:attribute name="period" type="Period" use="required"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="CellMedEllerUtanPeriod">
    <xs:simpleContent>
      <xs:extension base="Cell">
        <xs:attribute name="period" type="Period"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="AnnanKolumn">
    <xs:simpleContent>
      <xs:extension base="Cell">
        <xs:attribute name="rubrik" type="Text" use="required"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="LösCell">
    <xs:annotation>
      <xs:documentation>En cell utanför tabellen, till exempel en överskrift: plats="A1".</xs:documentation>
    </xs:annotation>
    <xs:simpleContent>
      <xs:extension base="Cell">
        <xs:attribute name="plats" use="required">
          <xs:simpleType>
            <xs:restriction base="xs:token">
              <xs:pattern value="[A-Za-z]{1,3}[1-9][0-9]{0,6}"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>

  <xs:simpleType name="Radnummer">
    <xs:restriction base="xs:positiveInteger">
      <xs:maxInclusive value="1048576"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Text">
    <xs:restriction base="xs:token">
      <xs:minLength value="1"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="Period">
    <xs:annotation>
      <xs:documentation>Som i en rubrik: 2025, aug 2025, jan–aug 2025, 2025-08.</xs:documentation>
    </xs:annotation>
    <xs:restriction base="Text"/>
  </xs:simpleType>
)";

class SchemaText {
 public:
  std::string made() {
    text_ = beginning;
    line(1, "<xs:element name=\"underlag\">");
    line(2, "<xs:complexType>");
    line(3, "<xs:choice minOccurs=\"0\" maxOccurs=\"unbounded\">");
    for (const auto& sheet : shape_.children)
      line(4, fmt::format("<xs:element name=\"{0}\" type=\"{0}\"/>", sheet.name));
    line(3, "</xs:choice>");
    line(3, fmt::format("<xs:attribute name=\"version\" use=\"required\" fixed=\"{}\"/>", workbook_version));
    line(2, "</xs:complexType>");
    line(1, "</xs:element>");
    for (const SheetKind kind : sheet_kinds()) add_sheet(kind);
    add_other_sheet();
    text_ += types;
    add_kinds();
    text_ += "</xs:schema>\n";
    return std::move(text_);
  }

 private:
  void line(int depth, std::string_view content) {
    if (depth == 1 && content[1] != '/') text_ += '\n';
    text_ += fmt::format("{:{}}{}\n", "", depth * 2, content);
  }

  static std::string escaped(std::string_view words) { return XmlText{}.text(words).take(); }

  void document(int depth, std::string_view words) {
    line(depth, "<xs:annotation>");
    line(depth + 1, fmt::format("<xs:documentation>{}</xs:documentation>", escaped(words)));
    line(depth, "</xs:annotation>");
  }

  void add_sheet(SheetKind kind) {
    const std::string name = xml_name_of(kind);
    line(1, fmt::format("<xs:complexType name=\"{}\">", name));
    document(2, fmt::format("Bladet {}.", name_of(kind)));
    line(2, "<xs:sequence>");
    line(3, "<xs:element name=\"rubriker\" type=\"Rubriker\" minOccurs=\"0\"/>");
    line(3, "<xs:choice minOccurs=\"0\" maxOccurs=\"unbounded\">");
    line(4, "<xs:element name=\"rad\">");
    line(5, "<xs:complexType>");
    line(6, "<xs:choice minOccurs=\"0\" maxOccurs=\"unbounded\">");
    for (const auto& cell : row_of(name).children) add_cell(cell, kind);
    line(6, "</xs:choice>");
    line(6, "<xs:attribute name=\"nr\" type=\"Radnummer\"/>");
    line(5, "</xs:complexType>");
    line(4, "</xs:element>");
    line(4, "<xs:element name=\"cell\" type=\"LösCell\"/>");
    line(3, "</xs:choice>");
    line(2, "</xs:sequence>");
    line(1, "</xs:complexType>");
  }

  const ElementShape& row_of(const std::string& sheet) const {
    for (const auto& shape : shape_.children)
      if (shape.name == sheet)
        for (const auto& child : shape.children)
          if (child.name == "rad") return child;
    throw std::logic_error{"no sheet " + sheet};
  }

  void add_cell(const ElementShape& cell, SheetKind kind) {
    const std::string help = help_of(cell.name, kind);
    const std::string element = fmt::format("<xs:element name=\"{}\" type=\"{}\"", cell.name, type_of(cell));
    if (help.empty()) return line(7, element + "/>");
    line(7, element + ">");
    document(8, help);
    line(7, "</xs:element>");
  }

  static std::string type_of(const ElementShape& cell) {
    for (const auto& attribute : cell.attributes) {
      if (attribute.name == "rubrik") return "AnnanKolumn";
      if (attribute.name == "period") return attribute.required ? "CellMedPeriod" : "CellMedEllerUtanPeriod";
    }
    return "Cell";
  }

  static std::string help_of(const std::string& name, SheetKind kind) {
    std::string help;
    for (const auto& column : columns_of_sheet(kind))
      if (xml_name_of(column.heading.name) == name && !column.note.help.empty())
        help += fmt::format("{}{}{}", help.empty() ? "" : " ", column.heading.periodic ? "Med period: " : "",
                            column.note.help);
    return help;
  }

  void add_other_sheet() {
    line(1, "<xs:complexType name=\"blad\">");
    document(2, "Ett blad som Redovisa inte läser, cell för cell.");
    line(2, "<xs:sequence>");
    line(3, "<xs:element name=\"cell\" type=\"LösCell\" minOccurs=\"0\" maxOccurs=\"unbounded\"/>");
    line(2, "</xs:sequence>");
    line(2, "<xs:attribute name=\"namn\" type=\"Text\" use=\"required\"/>");
    line(1, "</xs:complexType>");
  }

  void add_kinds() {
    line(1, "<xs:simpleType name=\"Typ\">");
    document(2, "Vad en cell är, när kolumnen och texten inte själva säger det.");
    line(2, "<xs:restriction base=\"xs:token\">");
    for (const auto& [word, kind] : cell_kind_words())
      line(3, fmt::format("<xs:enumeration value=\"{}\"/>", word));
    line(2, "</xs:restriction>");
    line(1, "</xs:simpleType>");
  }

  ElementShape shape_ = workbook_shape();
  std::string text_;
};

}  // namespace

std::string schema_of_workbooks() { return SchemaText{}.made(); }
