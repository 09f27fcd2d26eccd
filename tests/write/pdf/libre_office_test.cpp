#include "write/pdf/libre_office.hpp"

#include <boost/test/unit_test.hpp>

#include "diagnostics/failure.hpp"
#include "write/pdf/typeset_pages.hpp"
#include "write/word_file.hpp"

using namespace redovisa;
using namespace redovisa::test;
using namespace std::chrono_literals;

namespace {

/// A program that stands in for LibreOffice: a shell script.
class StandIn {
 public:
  explicit StandIn(const std::string& script) {
    folder_.write("soffice", "#!/bin/sh\n" + script + "\n");
    std::filesystem::permissions(path(), std::filesystem::perms::owner_all);
  }
  std::string path() const { return (folder_.path() / "soffice").string(); }

 private:
  TemporaryFolder folder_;
};

/// What the conversion says when it fails.
std::string failure_of(LibreOffice& office) {
  try {
    office.to_pdf("en Word-fil");
  } catch (const EnvironmentFailure& failure) {
    return failure.what();
  }
  return "inget fel";
}

// The last argument is the Word file, the one before it the folder.
constexpr const char* copies_the_word_file =
    "for last; do before=$folder; folder=$last; done; cp \"$last\" \"$before/rapport.pdf\"";

Document with_headings(int count) {
  Document document;
  for (int i = 0; i < count; ++i)
    document.blocks.push_back(heading(1, "Rubrik", "rubrik-" + std::to_string(i)));
  return document;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(libre_office)

BOOST_AUTO_TEST_CASE(the_word_file_reaches_the_program_and_its_result_comes_back) {
  const StandIn program{copies_the_word_file};
  LibreOffice office{program.path()};
  BOOST_TEST(office.to_pdf("en Word-fil") == "en Word-fil");
  BOOST_TEST(office.to_pdf("en annan") == "en annan");
}

BOOST_AUTO_TEST_CASE(the_profile_is_private_and_the_same_for_every_document) {
  const StandIn program{
      "for last; do before=$folder; folder=$last; done; echo \"$1\" > \"$before/rapport.pdf\""};
  LibreOffice office{program.path()};
  const auto first = office.to_pdf("x");
  BOOST_TEST(first.starts_with("-env:UserInstallation=file:///"));
  BOOST_TEST(office.to_pdf("x") == first);
  LibreOffice other{program.path()};
  BOOST_TEST(other.to_pdf("x") != first);
}

BOOST_AUTO_TEST_CASE(a_missing_program_is_told_with_what_to_install) {
  LibreOffice office{"redovisa-finns-inte"};
  BOOST_TEST(failure_of(office) ==
             "LibreOffice saknas: installera med »apt install libreoffice-writer-nogui "
             "fonts-crosextra-carlito«.");
}

BOOST_AUTO_TEST_CASE(a_program_that_does_not_end_is_stopped_and_told) {
  const StandIn program{"sleep 60"};
  LibreOffice office{program.path(), 1s};
  BOOST_TEST(failure_of(office) == "LibreOffice blev inte färdigt på 1 sekunder och avbröts.");
}

BOOST_AUTO_TEST_CASE(a_program_that_fails_is_told_with_its_own_words) {
  const StandIn failing{"echo profilen är låst >&2; exit 77"};
  LibreOffice office{failing.path()};
  BOOST_TEST(failure_of(office) == "LibreOffice kunde inte göra en PDF-fil (felkod 77). profilen är låst\n");
  const StandIn idle{"exit 0"};
  LibreOffice without_result{idle.path()};
  BOOST_TEST(failure_of(without_result).starts_with("LibreOffice kunde inte göra en PDF-fil (felkod 0)."));
}

BOOST_AUTO_TEST_CASE(without_libreoffice_the_contents_has_no_numbers_and_says_so) {
  LibreOffice office{"redovisa-finns-inte"};
  const Document document = with_headings(3);
  const Typesetting setting{office, true};
  TypesetPages pages{document, standard_look(), setting};
  BOOST_TEST(pages.page_numbers().empty());
  BOOST_REQUIRE(pages.remarks().size() == 1U);
  BOOST_TEST(pages.remarks().front().starts_with(
      "Innehållsförteckningen i Word-filen är utan sidnummer. LibreOffice saknas: "));
}

BOOST_AUTO_TEST_CASE(libreoffice_is_not_asked_when_no_numbers_are_wanted_or_have_a_place) {
  LibreOffice office{"redovisa-finns-inte"};
  const Document long_one = with_headings(3), short_one = with_headings(2);
  const Typesetting without{office, false}, with{office, true};
  TypesetPages unwanted{long_one, standard_look(), without};
  TypesetPages no_place{short_one, standard_look(), with};
  BOOST_TEST(unwanted.page_numbers().empty());
  BOOST_TEST(no_place.page_numbers().empty());
  BOOST_TEST(unwanted.remarks().empty());
  BOOST_TEST(no_place.remarks().empty());
}

BOOST_AUTO_TEST_CASE(a_pdf_that_cannot_be_made_is_a_failure_of_that_format_alone) {
  const StandIn program{copies_the_word_file};  // which is no PDF
  LibreOffice office{program.path()};
  const Document document = with_headings(1);
  const Typesetting setting{office, false};
  TypesetPages pages{document, standard_look(), setting};
  BOOST_CHECK_EXCEPTION(pages.pdf(), EnvironmentFailure, [](const auto& failure) {
    return std::string{failure.what()}.starts_with("PDF-filen kan inte skrivas, men övriga format skrivs. ");
  });
}

BOOST_AUTO_TEST_SUITE_END()
