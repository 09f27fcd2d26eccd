#include "read/xlsx/file_kind.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

#include "support/package_builder.hpp"

using namespace redovisa;
using namespace std::string_literals;

namespace {

/// The beginning of an OLE2 file whose directory has one stream of this name.
std::string ole2_with(std::string_view name) {
  std::string bytes = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
  bytes.resize(512 + 3 * 128);
  for (std::size_t i = 0; i < name.size(); ++i) bytes[512 + 128 + 2 * i] = name[i];
  return bytes;
}

std::string wide(std::string_view text) {
  std::string bytes = "\xFF\xFE";
  for (const char c : text) bytes += {c, '\0'};
  return bytes;
}

PackageBuilder ods(const std::string& type) {
  return PackageBuilder{}
      .set("mimetype", "application/vnd.oasis.opendocument." + type)
      .set("content.xml", "<x/>");
}

struct Case {
  std::string name;
  std::string bytes;
  FileKind kind;
};

std::ostream& operator<<(std::ostream& out, const Case& c) { return out << c.name; }

const std::vector<Case>& cases() {
  static const std::vector<Case> all{
      {"workbook", workbook_with_rows("").bytes(true), FileKind::xlsx},
      {"ods", ods("spreadsheet").bytes(), FileKind::ods},
      {"odt", ods("text").bytes(), FileKind::other_zip},
      {"xlsb", PackageBuilder{}.set("_rels/.rels", "").set("xl/workbook.bin", "").bytes(), FileKind::xlsb},
      {"docx", PackageBuilder{}.set("_rels/.rels", "").set("word/document.xml", "").bytes(),
       FileKind::word_document},
      {"zip of pictures", PackageBuilder{}.set("bild.png", "x").bytes(), FileKind::other_zip},
      {"truncated workbook", workbook_with_rows("").bytes().substr(0, 300), FileKind::damaged_zip},
      {"workbook with password", ole2_with("EncryptedPackage"), FileKind::encrypted_office},
      {"xls of 97", ole2_with("Workbook"), FileKind::old_excel},
      {"xls of 95", ole2_with("Book"), FileKind::old_excel},
      {"old Word", ole2_with("WordDocument"), FileKind::other_ole2},
      {"OLE2 header alone", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", FileKind::other_ole2},
      {"Excel XML", "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?><Workbook/>",
       FileKind::excel_xml_2003},
      {"XML", "\xEF\xBB\xBF<?xml version=\"1.0\"?><Plan/>", FileKind::xml},
      {"XML without declaration", "\n <Plan/>", FileKind::xml},
      {"UTF-16 XML", wide("<?xml version=\"1.0\"?><Plan/>"), FileKind::xml},
      {"HTML", "<!DOCTYPE HTML><title>x</title>", FileKind::html},
      {"HTML table named xls", "<TABLE border=1><tr><td>1</td></tr></TABLE>", FileKind::html},
      {"XHTML", "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"/>", FileKind::html},
      {"PDF", "%PDF-1.7\n", FileKind::pdf},
      {"zeros", std::string(5000, '\0'), FileKind::zero_filled},
      {"nothing", "", FileKind::empty},
      {"CSV", "Nämnd;Utfall\nSocialnämnden;12,5\n", FileKind::text},
      {"CSV in Windows-1252", "N\xE4mnd;Utfall\n", FileKind::text},
      {"UTF-16 CSV", wide("Namn;Utfall\n"), FileKind::text},
      {"CSV that begins with a sign", "<5;12\n", FileKind::text},
      {"SIE", "#FLAGGA 0\n", FileKind::text},
      {"bytes",
       "\x7F"
       "ELF\0\0\0\1"s,
       FileKind::unknown},
  };
  return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(file_kind)

BOOST_DATA_TEST_CASE(a_file_is_known_by_its_content, boost::unit_test::data::make(cases()), sample) {
  const TemporaryFile file{sample.bytes};
  const auto kind = file_kind_of(file.path());
  BOOST_REQUIRE(kind);
  BOOST_TEST((*kind == sample.kind), words_of(*kind));
}

BOOST_AUTO_TEST_CASE(a_file_that_is_not_there_has_no_kind) {
  BOOST_TEST(!file_kind_of("/nowhere/at/all.xlsx"));
  BOOST_TEST(!file_kind_of(std::filesystem::temp_directory_path()));
}

BOOST_AUTO_TEST_CASE(the_fault_of_a_foreign_file_says_what_it_is_and_what_to_do) {
  Diagnostics diagnostics;
  FaultLog log{"plan.xls", diagnostics};
  BOOST_TEST(!refuse_kind(FileKind::old_excel, log));
  BOOST_TEST(!refuse_kind(FileKind::encrypted_office, log));
  BOOST_TEST(!refuse_kind(FileKind::empty, log));
  BOOST_TEST(!refuse_kind(FileKind::ods, log));
  BOOST_REQUIRE(diagnostics.size() == 4U);
  BOOST_TEST((diagnostics[0].code == Code::file_old_format));
  BOOST_TEST((diagnostics[1].code == Code::file_encrypted));
  BOOST_TEST((diagnostics[2].code == Code::file_damaged));
  BOOST_TEST((diagnostics[3].code == Code::file_old_format));
  for (const auto& diagnostic : diagnostics)
    BOOST_TEST((!diagnostic.found.empty() && !diagnostic.advice.empty()));
}

BOOST_AUTO_TEST_SUITE_END()
