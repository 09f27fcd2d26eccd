#include "write/word/arbitrary_document.hpp"

#include <array>
#include <fmt/format.h>
#include <random>
#include <string>

#include "read/pictures/picture_sample.hpp"

namespace redovisa::test {

namespace {

using namespace std::string_literals;

const std::array odd_texts{""s,
                           " "s,
                           "\n"s,
                           "\t\n\t"s,
                           "ord"s,
                           "två ord"s,
                           "Detta ska göras:"s,
                           "a\u00A0b\u2009c\u00ADd"s,
                           "\x01\x02\x1F\x7F\x0B\x0C\r\n"s,
                           "a\0b"s,
                           "\xED\xA0\x80\xED\xB0\x80"s,
                           "\xFF\xFE\xC0\xAF"s,
                           "\xEF\xBF\xBE\xEF\xBF\xBF"s,
                           "slutar mitt i \xC3"s,
                           "😀👩‍👩‍👧‍👦🇸🇪𝒳"s,
                           "\u202Eomvänd שלום مرحبا\u202C"s,
                           "e\u0301\u0301\u0301"s,
                           "<w:p><w:r/></w:p>]]>&amp;&lt;"s,
                           "<!-- --><?xml ?>\"'"s,
                           "--><![CDATA[ ]]>"s,
                           "&#0; &#xD800; %s {0}"s,
                           " TOC \\o \"1-3\" \\h "s,
                           "tabell 1"s,
                           "diagram 2"s,
                           "- punkt\n# rubrik | cell"s,
                           std::string(10'000, 'x'),
                           std::string(300, ' ') + "sist"s,
                           "1 234,5 % − tkr"s,
                           "ord "s + std::string(500, '-')};

const std::array odd_links{""s,
                           "#"s,
                           "#tabell-1"s,
                           "#diagram-1"s,
                           "#avsnitt-1"s,
                           "#finns inte"s,
                           "https://x.se"s,
                           "http://x.se/å ä?ö=\"<>#¤"s,
                           "https://"s,
                           "http://[::1"s,
                           "javascript:alert(1)"s,
                           "mailto:a@b.se?subject=å ä"s,
                           "mailto:"s,
                           "file:///etc/passwd"s,
                           "https://x.se/" + std::string(3'000, 'a'),
                           "\x01\xFF"s,
                           "https://x.se:99999/%zz"s,
                           "../a.docx"s,
                           "HTTPS://X.SE"s};

const std::array odd_colours{""s, "FF0000"s, "C6E7CE"s};

class Generator {
 public:
  explicit Generator(std::uint32_t seed) : random_{seed} {}

  Document document() {
    Document document;
    Properties& p = document.properties;
    for (auto* text : {&p.title, &p.committee, &p.municipality, &p.case_number, &p.author, &p.status,
                       &p.period, &p.generator, &p.input_hash})
      *text = odd_text();
    p.date = chance(2) ? "2025-09-18" : odd_text();
    p.contents_levels = number(8) - 1;
    p.title_page = chance(2);
    if (chance(4)) add_title(document.blocks);
    for (int i = number(14); i > 0; --i) document.blocks.push_back(block(4));
    if (chance(3)) document.blocks.push_back({Landscape{blocks(3)}});
    if (chance(3)) document.blocks.push_back(block(2));
    return document;
  }

 private:
  std::mt19937 random_;
  int tables_ = 0, figures_ = 0, pictures_ = 0;
  bool in_note_ = false;

  /// 0 … below - 1.
  int number(int below) { return static_cast<int>(random_() % static_cast<unsigned>(below)); }
  bool chance(int of) { return number(of) == 0; }

  template <class Choices>
  const auto& one_of(const Choices& choices) {
    return choices[static_cast<std::size_t>(number(static_cast<int>(choices.size())))];
  }

  std::string odd_text() { return chance(3) ? one_of(odd_texts) : "ord " + std::to_string(number(1000)); }

  std::string id() {
    if (chance(5)) return odd_text();
    std::string id = one_of(std::array{"tabell-"s, "diagram-"s, "avsnitt-"s});
    return id += std::to_string(number(4));
  }

  Runs runs(int depth) {
    Runs runs;
    for (int i = number(5); i > 0; --i) {
      Run run{odd_text(), chance(3), chance(3), chance(5), chance(3) ? one_of(odd_links) : ""s, chance(4)};
      if (depth > 0 && chance(6)) run.note = note(depth - 2);
      runs.push_back(std::move(run));
    }
    return runs;
  }

  /// A note in a note has no places that links could lead to, since it becomes words.
  std::vector<Block> note(int depth) {
    if (in_note_) return {{Paragraph{{{odd_text()}}}}};
    in_note_ = true;
    auto note = blocks(depth);
    in_note_ = false;
    return note;
  }

  std::vector<Block> blocks(int depth) {
    std::vector<Block> blocks;
    for (int i = number(4); i > 0; --i) blocks.push_back(block(depth));
    return blocks;
  }

  void add_title(std::vector<Block>& blocks) {
    blocks.push_back({Paragraph{runs(0), ParagraphRole::title}});
    blocks.push_back({Paragraph{runs(1), ParagraphRole::subtitle}});
    blocks.push_back({Paragraph{runs(1), ParagraphRole::title_fact}});
  }

  Block block(int depth) {
    switch (number(depth > 0 ? 13 : 8)) {
      case 0:
      case 1:
        return {Paragraph{runs(depth), chance(9) ? ParagraphRole::title_fact : ParagraphRole::body}};
      case 2:
        return {Heading{number(9) - 1, odd_text(), id()}};
      case 3:
        return {CodeBlock{odd_text()}};
      case 4:
        return {ThematicBreak{}};
      case 5:
        return {table(depth)};
      case 6:
        return {figure()};
      case 7:
        return {picture()};
      case 8:
      case 9:
        return list(depth - 1);
      case 10:
        return {Quote{blocks(depth - 1)}};
      case 11:
        return {Remark{odd_text(), blocks(depth - 1)}};
      default:
        return {Landscape{blocks(depth - 1)}};
    }
  }

  Block list(int depth) {
    if (chance(12)) return deep_list(30);
    List list{chance(2), number(12) - 2, {}};
    for (int i = number(5); i > 0; --i) list.items.push_back(blocks(depth));
    return {std::move(list)};
  }

  Block deep_list(int levels) {
    List list{chance(2), 1, {{{Paragraph{{{odd_text()}}}}}}};
    if (levels > 0) list.items.back().push_back(deep_list(levels - 1));
    return {std::move(list)};
  }

  CellValue value() {
    switch (number(6)) {
      case 0:
        return std::monostate{};
      case 1:
        return Number{Decimal{number(100'000), 1}, chance(2) ? "%"s : odd_text()};
      case 2:
        return Date{std::chrono::year{2025} / 2 / 28};
      case 3:
        return Mark{odd_text(), chance(2) ? "↗"s : odd_text(), one_of(odd_colours), one_of(odd_colours),
                    chance(2)};
      default:
        return odd_text();
    }
  }

  Row row(std::size_t columns) {
    constexpr std::array roles{RowRole::item,     RowRole::item,  RowRole::of_which,
                               RowRole::subtotal, RowRole::total, RowRole::group};
    Row row{{}, one_of(roles)};
    const std::size_t cells = chance(8) ? static_cast<std::size_t>(number(4)) : columns;
    for (std::size_t i = 0; i < cells; ++i) row.cells.push_back({value()});
    return row;
  }

  TableBlock table(int depth) {
    TableBlock block;
    Table& table = block.table;
    table = {id(), odd_text(), odd_text(), {}, {}};
    const int most = chance(8) ? 150 : 8;
    constexpr std::array aligns{Align::left, Align::right, Align::centre};
    for (int i = number(most); i > 0; --i)
      table.columns.push_back({odd_text(), one_of(aligns), chance(6) ? 0.0 : number(50) / 10.0});
    for (int i = number(chance(5) ? 60 : 5); i > 0; --i) table.rows.push_back(row(table.columns.size()));
    for (int i = number(3); i > 0; --i) table.notes.push_back(odd_text());
    if (chance(5)) table.kind = TableKind::verdict;
    table.small = chance(3);
    if (chance(2)) block.number = ++tables_;
    if (chance(3)) add_texts(block, depth);
    return block;
  }

  void add_texts(TableBlock& block, int depth) {
    for (std::size_t i = 0; i < block.table.rows.size() + 1; ++i) {
      block.texts.emplace_back();
      for (std::size_t c = 0; c < block.table.columns.size(); ++c) block.texts.back().push_back(runs(depth));
    }
  }

  Picture picture() {
    const int width = 1 + number(40), height = 1 + number(40);
    auto file = chance(6) ? nullptr
                          : std::make_shared<const PictureFile>(
                                PictureFile{sample_png(width, height), "png", width * 100, height * 100});
    return {std::move(file), odd_text(), odd_text(), chance(2) ? ++pictures_ : 0};
  }

  Figure figure() {
    constexpr std::array kinds{ChartKind::line, ChartKind::bars, ChartKind::horizontal_bars,
                               ChartKind::stacked};
    Chart chart{id(), odd_text(), odd_text(), one_of(kinds), odd_text(), {}, {}};
    const int categories = number(6);
    for (int i = 0; i < categories; ++i) chart.categories.push_back(odd_text());
    for (int i = number(4); i > 0; --i) {
      Series series{odd_text(), {}, chance(2)};
      for (int c = 0; c < categories; ++c)
        series.values.push_back(chance(5) ? std::optional<Decimal>{} : Decimal{number(2'000) - 1'000, 1});
      chart.series.push_back(std::move(series));
    }
    const int figure = chance(2) ? ++figures_ : 0;
    return {std::move(chart), figure};
  }
};

}  // namespace

Document arbitrary_document(std::uint32_t seed) { return Generator{seed}.document(); }

}  // namespace redovisa::test
