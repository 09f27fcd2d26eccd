#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <fmt/format.h>
#include <string>

#include "document/block_text.hpp"
#include "document/markdown_parser.hpp"
#include "write/markdown/arbitrary_markdown.hpp"
#include "write/markdown/markdown_dialect.hpp"
#include "write/word/package_faults.hpp"
#include "write/word/word_writer.hpp"
#include "write/word_file.hpp"

using namespace redovisa;
using namespace redovisa::test;

namespace {

std::uint32_t seeds() {
  const char* count = std::getenv("REDOVISA_FUZZ_COUNT");
  return count == nullptr ? 200 : static_cast<std::uint32_t>(std::stoul(count));
}

Document document_of(const std::string& markdown) { return {{}, parse_markdown(markdown)}; }

/// Blocks as text with one space for all that stand together, and line breaks as spaces: which of them there
/// are at the edges of lines is no matter.
std::string with_single_spaces(std::string text) {
  for (const std::string_view space : {"⏎", "\u00A0"})
    for (auto at = text.find(space); at != std::string::npos; at = text.find(space))
      text.replace(at, space.size(), " ");
  std::string single;
  bool indents = true;
  for (const char c : text) {
    indents = c == '\n' || (indents && c == ' ');
    if (c != ' ' || indents || !single.ends_with(' ')) single += c;
  }
  text = std::move(single);
  for (auto at = text.find(" \n"); at != std::string::npos; at = text.find(" \n")) text.erase(at, 1);
  return text;
}

/// The blocks without the looks that Markdown may have to let go.
std::string words_of(std::vector<Block> blocks) {
  for_each_text(blocks, [](Runs& runs) {
    Runs plain;
    for (Run& run : runs) {
      run.strong = run.emphasis = run.struck = false;
      append(plain, std::move(run));
    }
    runs = std::move(plain);
  });
  return with_single_spaces(block_text(blocks));
}

/// Where they part: a line of each.
std::string difference(const std::string& a, const std::string& b) {
  const auto at = static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
  const std::size_t start = at < 30 ? 0 : at - 30;
  return fmt::format("«{}» «{}»", a.substr(start, 80), b.substr(start, 80));
}

std::string written(const Document& document) {
  return write_markdown(document, Palette{}, "", MarkdownDialect{.heading_shift = 0}).text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(markdown_round_trip)

BOOST_AUTO_TEST_CASE(what_was_written_says_the_same_when_it_is_read_again) {
  for (std::uint32_t seed = 1; seed <= seeds(); ++seed) {
    const Document first = document_of(arbitrary_markdown(seed));
    // The looks that Markdown cannot set give way the first time; then nothing changes.
    const Document second = document_of(written(first));
    const std::string words = words_of(first.blocks), words_again = words_of(second.blocks);
    BOOST_TEST((words == words_again), fmt::format("seed {}: {}", seed, difference(words, words_again)));
    const std::string all = with_single_spaces(block_text(second.blocks));
    const std::string all_again = with_single_spaces(block_text(document_of(written(second)).blocks));
    BOOST_TEST((all == all_again), fmt::format("seed {}, again: {}", seed, difference(all, all_again)));
  }
}

BOOST_AUTO_TEST_CASE(any_text_becomes_a_word_file_that_holds_together) {
  for (std::uint32_t seed = 1; seed <= seeds() / 4; ++seed) {
    const auto faults =
        package_faults(unzipped(write_word(document_of(arbitrary_markdown(seed)), standard_look())));
    BOOST_TEST(faults.empty(), fmt::format("seed {}: {}", seed, faults.empty() ? "" : faults.front()));
  }
}

BOOST_AUTO_TEST_SUITE_END()
