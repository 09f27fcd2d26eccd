#include "write/pandoc/written_page.hpp"

#include <boost/test/unit_test.hpp>
#include <chrono>
#include <filesystem>
#include <regex>

#include "write/pandoc/child_process.hpp"
#include "write/pandoc/page_writer.hpp"

using namespace redovisa;

namespace {

std::string text_of_node(const pugi::xml_node& node) {
  std::string text;
  for (const pugi::xml_node child : node.children())
    text += child.type() == pugi::node_pcdata ? child.value() : text_of_node(child);
  return text;
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

/// What an XML parser can read: the body without its script, with ended line breaks and pictures, and whole
/// attributes.
std::string body_of(const std::string& page) {
  const auto begin = page.find("<body>"), end = page.find("<script>");
  std::string body = page.substr(begin, end - begin) + "</body>";
  replace_all(body, "<br>", "<br/>");
  replace_all(body, "<details open>", "<details open=\"\">");
  static const std::regex picture{"(<img [^>]*)>"};
  return std::regex_replace(body, picture, "$1/>");
}

}  // namespace

Look standard_look() { return read_look(std::filesystem::path{TEMPLATES_DIR} / "utseende" / "standard"); }

bool has_pandoc() { return run_child({"pandoc", "--version"}, {}, std::chrono::seconds{30}).started; }

WrittenPage::WrittenPage(const Document& document, const Look& look) : text_{write_page(document, look)} {
  const std::string body = body_of(text_);
  const auto parsed =
      body_.load_buffer(body.data(), body.size(), pugi::parse_default | pugi::parse_ws_pcdata);
  BOOST_REQUIRE_MESSAGE(parsed, parsed.description());
}

std::vector<std::string> WrittenPage::texts(const char* path) const {
  std::vector<std::string> texts;
  for (const auto& match : body_.select_nodes(path))
    texts.push_back(match.node() ? text_of_node(match.node()) : match.attribute().value());
  return texts;
}

std::size_t WrittenPage::count(const char* path) const { return body_.select_nodes(path).size(); }

Document document_of(std::vector<Block> blocks) { return {.properties = {}, .blocks = std::move(blocks)}; }
