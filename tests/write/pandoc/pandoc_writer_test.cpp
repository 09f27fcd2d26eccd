#include "write/pandoc/pandoc_writer.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <pugixml.hpp>
#include <stdlib.h>
#include <thread>

#include "diagnostics/failure.hpp"
#include "write/nasty_texts.hpp"
#include "write/pandoc/child_process.hpp"
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

std::string text_of_node(const pugi::xml_node& node) {
  std::string text;
  for (const pugi::xml_node child : node.children())
    text += child.type() == pugi::node_pcdata ? child.value() : text_of_node(child);
  return text;
}

std::vector<std::string> texts_of_elements(const std::string& html, const char* name) {
  pugi::xml_document document;
  document.load_buffer(html.data(), html.size(), pugi::parse_default | pugi::parse_ws_pcdata);
  std::vector<std::string> texts;
  for (const auto& match : document.select_nodes((std::string{"//body//"} + name).c_str()))
    texts.push_back(text_of_node(match.node()));
  return texts;
}

Document with_nasty_paragraphs() {
  Document document;
  for (const std::string& text : nasty_texts)
    document.blocks.push_back({Paragraph{.runs = {{.text = text}}}});
  return document;
}

Document with_nasty_cells() {
  Table table{.id = "t", .caption = "", .description = "", .columns = {{.heading = "Text"}}, .rows = {}};
  for (const std::string& text : nasty_texts) table.rows.push_back({.cells = {{.value = text}}});
  return {.properties = {}, .blocks = {{TableBlock{table, 0}}}};
}

std::string on_one_line(std::string text) {
  for (char& c : text)
    if (c == '\n') c = ' ';
  text.erase(text.find_last_not_of(' ') + 1);
  return text;
}

std::string message_for(const std::string& format) {
  try {
    write_through_pandoc(sample_document(), Palette{}, format);
  } catch (const EnvironmentFailure& failure) {
    return failure.what();
  }
  return "";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(pandoc_writer)

BOOST_AUTO_TEST_CASE(paragraphs_come_through_pandoc_unchanged,
                     *boost::unit_test::precondition(pandoc_is_installed)) {
  const auto texts = texts_of_elements(write_through_pandoc(with_nasty_paragraphs(), Palette{}, "html"), "p");
  BOOST_REQUIRE_EQUAL(texts.size(), nasty_texts.size());
  for (std::size_t i = 0; i < texts.size(); ++i)
    BOOST_TEST(on_one_line(texts[i]) == on_one_line(nasty_texts[i]));
}

BOOST_AUTO_TEST_CASE(cells_come_through_pandoc_unchanged,
                     *boost::unit_test::precondition(pandoc_is_installed)) {
  const auto texts =
      texts_of_elements(write_through_pandoc(with_nasty_cells(), Palette{}, "html"), "tbody//th");
  BOOST_REQUIRE_EQUAL(texts.size(), nasty_texts.size());
  for (std::size_t i = 0; i < texts.size(); ++i)
    BOOST_TEST(on_one_line(texts[i]) == on_one_line(nasty_texts[i]));
}

BOOST_AUTO_TEST_CASE(the_page_is_whole_swedish_and_has_one_main_heading,
                     *boost::unit_test::precondition(pandoc_is_installed)) {
  const std::string page = write_through_pandoc(sample_document(), Palette{}, "html");
  BOOST_TEST(page.find("lang=\"sv-SE\"") != std::string::npos);
  BOOST_TEST(page.find("redovisa-") == std::string::npos);  // the temporary folder's name
  BOOST_TEST(page.find("src=\"data:image/svg+xml") != std::string::npos);
  BOOST_TEST(page.find("javascript:") == std::string::npos);
  BOOST_REQUIRE_EQUAL(texts_of_elements(page, "h1").size(), 1u);
  BOOST_TEST(texts_of_elements(page, "h1").front() == "Delårsrapport per augusti 2025");
  BOOST_TEST(texts_of_elements(page, "caption").front() == "Tabell 1. Driftredovisning, tkr");
  BOOST_TEST(texts_of_elements(page, "nav//a").size() == 3u);
}

BOOST_AUTO_TEST_CASE(tables_tell_a_screen_reader_what_they_are,
                     *boost::unit_test::precondition(pandoc_is_installed)) {
  const std::string page = write_through_pandoc(sample_document(), Palette{}, "html");
  const auto rows = texts_of_elements(page, "div[@id='driftredovisning']//th[@scope='row']");
  BOOST_REQUIRE_EQUAL(rows.size(), 4u);
  BOOST_TEST(rows.back() == "Summa");
  BOOST_TEST(texts_of_elements(page, "div[@id='driftredovisning']//th[@scope='col']").size() == 5u);
  BOOST_TEST(texts_of_elements(page, "div[@class='ruta']//th[@scope='row']").empty());
  BOOST_TEST(texts_of_elements(page, "div[@aria-label='Budget, utfall och avvikelse per rad.']").size() ==
             1u);
}

BOOST_TEST_DECORATOR(*boost::unit_test::precondition(pandoc_is_installed))
BOOST_DATA_TEST_CASE(the_same_report_gives_the_same_bytes, data::make({"html", "odt", "epub", "rtf"}),
                     format) {
  const std::string first = write_through_pandoc(sample_document(), Palette{}, format);
  std::this_thread::sleep_for(std::chrono::milliseconds{1100});
  const Variable elsewhere{"TZ", "Asia/Tokyo"};
  BOOST_TEST((first == write_through_pandoc(sample_document(), Palette{}, format)));
}

BOOST_TEST_DECORATOR(*boost::unit_test::precondition(pandoc_is_installed))
BOOST_DATA_TEST_CASE(a_format_that_pandoc_does_not_write_is_told_in_swedish,
                     data::make({"finnsinte", "pdf", "../filter.lua", "html+smart", ""}), format) {
  BOOST_TEST(message_for(format).starts_with("Pandoc känner inte till formatet"));
}

BOOST_AUTO_TEST_CASE(without_pandoc_the_message_says_how_to_install_it) {
  const TemporaryFolder empty;
  const Variable nowhere{"PATH", empty.path().string()};
  const std::string message = message_for("html");
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
