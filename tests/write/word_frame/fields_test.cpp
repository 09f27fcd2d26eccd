#include "write/word_frame/fields.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

#include "write/word_frame/word_part_of.hpp"

using namespace redovisa;
using namespace redovisa::test;
namespace data = boost::unit_test::data;

namespace {

Properties properties() {
  Properties p;
  p.title = "Delårsrapport per augusti 2025";
  p.committee = "Socialnämnden";
  p.municipality = "Norrtälje kommun";
  p.case_number = "SN25-231";
  p.date = "2025-09-18";
  return p;
}

std::string mark(const std::string& kind) { return "<w:r><w:fldChar w:fldCharType=\"" + kind + "\"/></w:r>"; }
std::string instruction(const std::string& text) {
  return "<w:r><w:instrText>" + text + "</w:instrText></w:r>";
}
std::string text(const std::string& text) { return "<w:r><w:t>" + text + "</w:t></w:r>"; }

std::string field(const std::string& asked, const std::string& result) {
  return mark("begin") + instruction(asked) + mark("separate") + result + mark("end");
}

pugi::xml_document filled(const std::string& runs, FrameNotes& notes) {
  auto part = word_part_of("<w:p>" + runs + "</w:p>");
  fill_fields(part, properties(), notes);
  return part;
}

struct FieldCase {
  std::string instruction, result;
};
std::ostream& operator<<(std::ostream& out, const FieldCase& c) { return out << c.instruction; }

const std::vector<FieldCase> field_cases{{" TITLE ", "Delårsrapport per augusti 2025"},
                                         {"TITLE  \\* MERGEFORMAT", "Delårsrapport per augusti 2025"},
                                         {" title ", "Delårsrapport per augusti 2025"},
                                         {" SUBJECT ", "Socialnämnden, Norrtälje kommun"},
                                         {" DOCPROPERTY Diarienummer ", "SN25-231"},
                                         {" DOCPROPERTY  \"Dnr\"  \\* MERGEFORMAT ", "SN25-231"},
                                         {" DOCPROPERTY Company ", "Norrtälje kommun"},
                                         {" CREATEDATE  \\@ \"yyyy-MM-dd\" ", "2025-09-18"},
                                         {" SAVEDATE \\@ \"d MMMM yyyy\" ", "18 september 2025"},
                                         {" DATE \\@ \"dd/MM yy\" ", "18/09 25"},
                                         {" STYLEREF \"Rubrik 1\" ", "Delårsrapport per augusti 2025"},
                                         {" PAGE ", "gammalt"},
                                         {" DOCPROPERTY Handläggare ", "gammalt"},
                                         {" AUTHOR ", "gammalt"},  // the report has no author
                                         {" FILENAME ", "gammalt"}};

}  // namespace

BOOST_AUTO_TEST_SUITE(word_frame_fields)

BOOST_DATA_TEST_CASE(a_field_shows_what_the_report_says, data::make(field_cases), c) {
  FrameNotes notes;
  BOOST_TEST(shown_text(filled(field(c.instruction, text("gammalt")), notes)) == c.result);
  const auto simple = "<w:fldSimple w:instr=\"" + c.instruction + "\">" + text("gammalt") + "</w:fldSimple>";
  if (c.instruction.find('"') == std::string::npos) BOOST_TEST(shown_text(filled(simple, notes)) == c.result);
}

BOOST_AUTO_TEST_CASE(an_instruction_and_a_result_in_several_runs_are_one) {
  FrameNotes notes;
  const auto part = filled(mark("begin") + instruction(" DOCPRO") + instruction("PERTY Dnr ") +
                               mark("separate") + text("KS ") + text("0000") + text("-00") + mark("end"),
                           notes);
  BOOST_TEST(shown_text(part) == "SN25-231");
  BOOST_TEST(notes.property_names.contains("Dnr"));
}

BOOST_AUTO_TEST_CASE(a_field_without_result_gets_one) {
  FrameNotes notes;
  const auto part = filled(mark("begin") + instruction(" TITLE ") + mark("end"), notes);
  BOOST_TEST(shown_text(part) == "Delårsrapport per augusti 2025");
  BOOST_TEST(part.select_nodes("//w:fldChar[@w:fldCharType='separate']").size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_field_within_another_keeps_to_itself) {
  FrameNotes notes;
  const auto part = filled(mark("begin") + instruction(" IF ") + field(" TITLE ", text("gammalt")) +
                               mark("separate") + text("svar") + mark("end"),
                           notes);
  BOOST_TEST(shown_text(part) == "Delårsrapport per augusti 2025svar");
}

BOOST_AUTO_TEST_CASE(a_date_that_would_follow_the_clock_stays_the_reports) {
  FrameNotes notes;
  const auto part = filled(field(" DATE ", text("2020-01-01")), notes);
  BOOST_TEST(shown_text(part) == "2025-09-18");
  BOOST_TEST(part.select_nodes("//w:fldChar").empty());
  BOOST_TEST(part.select_nodes("//w:instrText").empty());
}

BOOST_AUTO_TEST_CASE(a_field_that_fetches_something_is_its_text) {
  FrameNotes notes;
  const auto part = filled(field(" INCLUDETEXT \"http://ond.example/x.docx\" ", text("bifogat")), notes);
  BOOST_TEST(shown_text(part) == "bifogat");
  BOOST_TEST(part.select_nodes("//w:instrText").empty());
  BOOST_TEST(notes.fetching_fields.contains("INCLUDETEXT"));
}

BOOST_AUTO_TEST_CASE(marks_of_fields_may_lie_in_each_other) {
  FrameNotes notes;
  const auto part = filled(
      "<w:r><w:fldChar w:fldCharType=\"begin\"><w:instrText>DATE</w:instrText><w:fldChar "
      "w:fldCharType=\"separate\"><w:t>a</w:t><w:fldChar "
      "w:fldCharType=\"end\"/></w:fldChar></w:fldChar></w:r>",
      notes);
  BOOST_TEST(part.select_nodes("//w:fldChar").empty());
  BOOST_TEST(part.select_nodes("//w:r").size() == 1U);
}

BOOST_AUTO_TEST_CASE(what_a_template_asks_for_in_vain_is_noted) {
  FrameNotes notes;
  filled(field(" AUTHOR ", text("Anna")), notes);
  BOOST_TEST(notes.without_value.contains("författare"));
}

BOOST_AUTO_TEST_SUITE_END()
