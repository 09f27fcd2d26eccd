#include "write/pandoc/pandoc_writer.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <stdlib.h>
#include <thread>

#include "diagnostics/failure.hpp"
#include "read/pictures/picture_sample.hpp"
#include "write/package_parts.hpp"
#include "write/pandoc/child_process.hpp"
#include "write/pandoc/written_page.hpp"
#include "write/sample_document.hpp"
#include "write/temporary_folder.hpp"

using namespace redovisa;

namespace {

namespace data = boost::unit_test::data;

boost::test_tools::assertion_result pandoc_is_installed(boost::unit_test::test_unit_id) {
  return run_child({"pandoc", "--version"}, {}, std::chrono::seconds{30}).started;
}

/// A variable of the environment for as long as the value lives.
class Variable {
 public:
  Variable(const char* name, const std::string& value)
      : name_{name}, before_{::getenv(name) == nullptr ? "" : ::getenv(name)} {
    ::setenv(name, value.c_str(), 1);
  }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;
  ~Variable() { before_.empty() ? ::unsetenv(name_) : ::setenv(name_, before_.c_str(), 1); }

 private:
  const char* name_;
  std::string before_;
};

std::string message_for(const std::string& format) {
  try {
    write_through_pandoc(sample_document(), standard_look(), format);
  } catch (const EnvironmentFailure& failure) {
    return failure.what();
  }
  return "";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(pandoc_writer)

BOOST_TEST_DECORATOR(*boost::unit_test::precondition(pandoc_is_installed))
BOOST_DATA_TEST_CASE(the_same_report_gives_the_same_bytes, data::make({"odt", "epub", "pptx"}), format) {
  const std::string first = write_through_pandoc(sample_document(), standard_look(), format);
  std::this_thread::sleep_for(std::chrono::milliseconds{1100});
  const Variable elsewhere{"TZ", "Asia/Tokyo"};
  BOOST_TEST((first == write_through_pandoc(sample_document(), standard_look(), format)));
}

BOOST_TEST_DECORATOR(*boost::unit_test::precondition(pandoc_is_installed))
BOOST_DATA_TEST_CASE(a_format_that_pandoc_does_not_write_is_told_in_swedish,
                     data::make({"finnsinte", "pdf", "../filter.lua", "html+smart", ""}), format) {
  BOOST_TEST(message_for(format).starts_with("Formatet ”"));
}

BOOST_AUTO_TEST_CASE(an_open_document_has_the_look_s_styles_and_lists_its_parts,
                     *boost::unit_test::precondition(pandoc_is_installed)) {
  const auto parts = package_parts(write_through_pandoc(sample_document(), standard_look(), "odt"));
  BOOST_TEST(parts.at("styles.xml").find("fo:page-width=\"210mm\"") != std::string::npos);
  BOOST_TEST(parts.at("styles.xml").find("fo:color=\"#1F3864\"") != std::string::npos);
  BOOST_TEST(parts.at("content.xml").find("fo:background-color=\"#E4EBF5\"") != std::string::npos);
  for (const auto& [name, bytes] : parts)
    if (name != "mimetype" && !name.starts_with("META-INF/"))
      BOOST_TEST(parts.at("META-INF/manifest.xml").find("\"" + name + "\"") != std::string::npos, name);
}

BOOST_AUTO_TEST_CASE(pictures_of_an_open_document_stand_in_their_lines_and_are_no_broader_than_the_text,
                     *boost::unit_test::precondition(pandoc_is_installed)) {
  Document document = sample_document();
  for (const int width : {4000, 96}) {
    Picture picture;
    picture.file =
        std::make_shared<const PictureFile>(PictureFile{test::sample_png(2, 2), "png", width, width / 2});
    document.blocks.push_back({picture});
  }
  const auto content =
      package_parts(write_through_pandoc(document, standard_look(), "odt")).at("content.xml");
  BOOST_TEST(content.find("<draw:frame draw:") == std::string::npos);
  BOOST_TEST(content.find("text:anchor-type=\"as-char\"") != std::string::npos);
  const auto broad = content.find("svg:width=\"6.69");  // inches, of a text of 170 mm
  BOOST_TEST(broad != std::string::npos);
  BOOST_TEST(content.find("svg:width=\"6.69", broad + 1) == std::string::npos);  // the small one is as it was
}

BOOST_AUTO_TEST_CASE(an_e_book_says_its_language_publisher_and_identity,
                     *boost::unit_test::precondition(pandoc_is_installed)) {
  const auto parts = package_parts(write_through_pandoc(sample_document(), standard_look(), "epub"));
  const auto& package = parts.at("EPUB/content.opf");
  for (const char* element :
       {"<dc:language>sv-SE<", "<dc:publisher>Exempelstads kommun<", ">urn:redovisa:0f1e2d3c<"})
    BOOST_TEST(package.find(element) != std::string::npos, element);
}

BOOST_AUTO_TEST_CASE(without_pandoc_the_message_says_how_to_install_it) {
  const TemporaryFolder empty;
  const Variable nowhere{"PATH", empty.path().string()};
  const std::string message = message_for("odt");
  BOOST_TEST(message.find("Pandoc saknas") != std::string::npos);
  BOOST_TEST(message.find("apt install pandoc") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_pandoc_says_is_quoted_and_the_folder_removed_when_it_fails) {
  const TemporaryFolder fake;
  fake.write("pandoc", "#!/bin/sh\necho trasig >&2\nexit 64\n");
  std::filesystem::permissions(fake.path() / "pandoc", std::filesystem::perms::owner_all);
  fake.write("tmp/tom", "");
  const Variable path{"PATH", fake.path().string()};
  const Variable folder{"TMPDIR", (fake.path() / "tmp").string()};
  BOOST_TEST(message_for("odt").find("(felkod 64):\ntrasig") != std::string::npos);
  BOOST_TEST(std::distance(std::filesystem::directory_iterator{fake.path() / "tmp"}, {}) == 1);
}

BOOST_AUTO_TEST_SUITE_END()
