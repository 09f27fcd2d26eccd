#include "write/pdf/unmarked_content.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "write/pdf/pdf_file.hpp"
#include "write/pdf/pdf_rules.hpp"
#include "write/pdf/small_pdf.hpp"

using namespace redovisa;
using namespace redovisa::test;

namespace {

struct ContentCase {
  std::string before, after;
};

std::ostream& operator<<(std::ostream& out, const ContentCase& own) { return out << own.before; }

const ContentCase contents[] = {
    {"0 0 m 9 9 l S", "\n/Artifact BMC\n0 0 m 9 9 l S\nEMC"},
    {"q 0 0 9 9 re f Q", "q\n/Artifact BMC\n 0 0 9 9 re f\nEMC Q"},
    {"/P <</MCID 0>> BDC 0 0 9 9 re f EMC", "/P <</MCID 0>> BDC 0 0 9 9 re f EMC"},
    {"/Artifact BMC /P BMC 0 0 m EMC S EMC", "/Artifact BMC /P BMC 0 0 m EMC S EMC"},
    {"0 0 9 9 re W n", "0 0 9 9 re W n"},
    {"BT /F1 9 Tf (EMC S) Tj ET", "BT /F1 9 Tf\n/Artifact BMC\n (EMC S) Tj\nEMC ET"},
    {"EMC 0 0 9 9 re f", "EMC\n/Artifact BMC\n 0 0 9 9 re f\nEMC"},
    {"0 0 m 9 9 l", "0 0 m 9 9 l"},
    {"BT <53> Tj ET % S f", "BT\n/Artifact BMC\n <53> Tj\nEMC ET % S f"},
    {"/P <</T (\\) S) /N /f >> BDC (a(b)c) Tj EMC", "/P <</T (\\) S) /N /f >> BDC (a(b)c) Tj EMC"},
    {"/P BMC BI /W 1 ID \x01 EIS f EI EMC 9 9 l S",
     "/P BMC BI /W 1 ID \x01 EIS f EI EMC\n/Artifact BMC\n 9 9 l S\nEMC"},
    {"(en sträng utan slut S", "(en sträng utan slut S"},
};

std::string marked(const std::string& content, const std::set<int>& decorations = {}) {
  SmallPdf file;
  const auto page = file.add_page(content);
  mark_artifacts(file.pdf(), {{page.getObjGen(), decorations}});
  return content_of_page(bytes_of(file.pdf()), 0);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(unmarked_content)

BOOST_DATA_TEST_CASE(what_is_painted_outside_all_marks_becomes_an_artifact,
                     boost::unit_test::data::make(contents), own) {
  BOOST_TEST(marked(own.before) == own.after);
}

BOOST_AUTO_TEST_CASE(marked_content_that_is_decoration_becomes_an_artifact) {
  BOOST_TEST(marked("/Figure <</MCID 3>> BDC 0 0 9 9 re f EMC", {3}) == "\n/Artifact BMC 0 0 9 9 re f EMC");
  BOOST_TEST(marked("/Figure <</MCID 31>> BDC 0 0 9 9 re f EMC", {3}) ==
             "/Figure <</MCID 31>> BDC 0 0 9 9 re f EMC");
}

BOOST_AUTO_TEST_CASE(the_rule_that_finds_unmarked_content_finds_it) {
  SmallPdf file;
  file.add_page("0 0 9 9 re f /P BMC 0 0 9 9 re f EMC 0 0 m 9 9 l S");
  BOOST_TEST(unmarked_operators(file.pdf()) == 2);
}

BOOST_AUTO_TEST_SUITE_END()
