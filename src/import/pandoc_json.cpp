#include "import/pandoc_json.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "diagnostics/failure.hpp"
#include "diagnostics/folded.hpp"

namespace redovisa {

namespace {

using Json = nlohmann::json;

constexpr std::size_t most_rows = 5'000, most_columns = 60, most_blocks = 100'000;
constexpr int deepest = 60;

[[noreturn]] void refuse(const char* why) {
  throw EnvironmentFailure(std::string{"Dokumentet kan inte läsas: "} + why);
}

/// What would act as markup in CommonMark, or as a placeholder in our texts, is escaped.
std::string escaped(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (std::string_view{"\\`*_[]<>{}~|"}.find(c) != std::string_view::npos) result += '\\';
    result += c;
  }
  return result;
}

/// A paragraph that begins like a list, a heading or a quotation does not.
std::string with_plain_beginning(std::string text) {
  const auto digits = text.find_first_not_of("0123456789");
  const bool numbered = digits != std::string::npos && digits > 0 && digits < 10 &&
                        (text[digits] == '.' || text[digits] == ')');
  if (numbered) return text.insert(digits, "\\");
  if (!text.empty() && std::string_view{"#-+>=:"}.find(text.front()) != std::string_view::npos)
    text.insert(0, "\\");
  return text;
}

bool is_blank(const std::vector<std::string>& row) {
  return std::ranges::all_of(row, [](const std::string& cell) { return trimmed_text(cell).empty(); });
}

class JsonWalker {
 public:
  std::vector<ImportedBlock> walk(const Json& document) {
    add_blocks(document.at("blocks"), 0);
    return std::move(blocks_);
  }

 private:
  struct Words {
    std::string markdown, plain;
    void add(std::string_view text) { markdown += escaped(text), plain += text; }
    void space(char c) { markdown += c, plain += c; }
  };

  static void demand_depth(int depth) {
    if (depth > deepest) refuse("det har fler nivåer i varandra än ett dokument har.");
  }

  void add_wrapped(const Json& inlines, std::string_view mark, Words& words, int depth) {
    Words inner;
    add_inlines(inlines, inner, depth + 1);
    const auto text = trimmed_text(inner.markdown);
    if (!text.empty()) words.markdown += std::string{mark} + std::string{text} + std::string{mark};
    if (!text.empty() && inner.markdown.ends_with(' ')) words.markdown += ' ';
    words.plain += inner.plain;
  }

  void add_link(const Json& content, Words& words, int depth) {
    Words inner;
    add_inlines(content.at(1), inner, depth + 1);
    const std::string target = content.at(2).at(0).get<std::string>();
    const bool web =
        target.starts_with("https://") || target.starts_with("http://") || target.starts_with("mailto:");
    const bool plain = target.find_first_of(" ()<>\\\n") == std::string::npos;
    words.markdown += web && plain ? "[" + inner.markdown + "](" + target + ")" : inner.markdown;
    words.plain += inner.plain;
  }

  void add_inlines(const Json& inlines, Words& words, int depth) {
    demand_depth(depth);
    for (const Json& item : inlines)
      add_inline(item.at("t").get<std::string>(), item.value("c", Json{}), words, depth);
  }

  void add_inline(const std::string& type, const Json& content, Words& words, int depth) {
    if (type == "Str") return words.add(content.get<std::string>());
    if (type == "Space" || type == "SoftBreak") return words.space(' ');
    if (type == "LineBreak") return words.markdown += "\\\n", words.plain += '\n', void();
    if (type == "Strong") return add_wrapped(content, "**", words, depth);
    if (type == "Emph") return add_wrapped(content, "*", words, depth);
    if (type == "Strikeout") return add_wrapped(content, "~~", words, depth);
    if (type == "Underline" || type == "SmallCaps" || type == "Superscript" || type == "Subscript")
      return add_inlines(content, words, depth + 1);
    if (type == "Span" || type == "Cite") return add_inlines(content.at(1), words, depth + 1);
    if (type == "Link") return add_link(content, words, depth);
    if (type == "Code") return words.add(content.at(1).get<std::string>());
    if (type == "Quoted") {
      words.add("”");
      add_inlines(content.at(1), words, depth + 1);
      words.add("”");
    }
  }

  Words words_of(const Json& inlines, int depth) {
    Words words;
    add_inlines(inlines, words, depth + 1);
    return words;
  }

  void add_text(std::string markdown, const std::string& plain) {
    if (trimmed_text(plain).empty()) return;
    blocks_.emplace_back(ImportedText{std::move(markdown), std::string{trimmed_text(plain)}});
  }

  /// A list as one text, its items with their marks, indented below their own.
  Words list_of(const Json& items, bool ordered, int depth) {
    demand_depth(depth);
    Words words;
    int number = 1;
    for (const Json& item : items) {
      const std::string mark = ordered ? std::to_string(number++) + ". " : "- ";
      const Words inner = text_of_blocks(item, depth + 1);
      std::string indented;
      for (const char c : inner.markdown)
        indented += c == '\n' ? "\n" + std::string(mark.size(), ' ') : std::string{c};
      words.markdown += (words.markdown.empty() ? "" : "\n") + mark + indented;
      words.plain += (words.plain.empty() ? "" : "\n") + inner.plain;
    }
    return words;
  }

  /// Blocks within an item or a cell, as one text.
  Words text_of_blocks(const Json& blocks, int depth) {
    demand_depth(depth);
    Words result;
    for (const Json& block : blocks) {
      const std::string type = block.at("t").get<std::string>();
      const Json content = block.value("c", Json{});
      Words words;
      if (type == "Para" || type == "Plain") words = words_of(content, depth);
      if (type == "Header") words = words_of(content.at(2), depth);
      if (type == "BulletList") words = list_of(content, false, depth);
      if (type == "OrderedList") words = list_of(content.at(1), true, depth);
      if (type == "BlockQuote") words = text_of_blocks(content, depth + 1);
      if (type == "Div") words = text_of_blocks(content.at(1), depth + 1);
      if (trimmed_text(words.plain).empty()) continue;
      result.markdown += (result.markdown.empty() ? "" : "\n") + words.markdown;
      result.plain += (result.plain.empty() ? "" : "\n") + words.plain;
    }
    return result;
  }

  void add_blocks(const Json& blocks, int depth) {
    demand_depth(depth);
    for (const Json& block : blocks) {
      if (blocks_.size() > most_blocks) refuse("det är större än vad som rimligen är en plan.");
      add_block(block.at("t").get<std::string>(), block.value("c", Json{}), depth);
    }
  }

  void add_block(const std::string& type, const Json& content, int depth) {
    if (type == "Header") {
      const Words words = words_of(content.at(2), depth);
      blocks_.emplace_back(ImportedHeading{content.at(0).get<int>(), std::string{trimmed_text(words.plain)}});
    } else if (type == "Para" || type == "Plain") {
      const Words words = words_of(content, depth);
      add_text(with_plain_beginning(std::string{trimmed_text(words.markdown)}), words.plain);
    } else if (type == "BulletList" || type == "OrderedList") {
      const Words words =
          list_of(type == "BulletList" ? content : content.at(1), type != "BulletList", depth);
      add_text(words.markdown, words.plain);
    } else if (type == "BlockQuote") {
      add_blocks(content, depth + 1);
    } else if (type == "Div") {
      add_blocks(content.at(1), depth + 1);
    } else if (type == "Table") {
      add_table(content, depth);
    }
  }

  void add_table(const Json& content, int depth) {
    ImportedTable table;
    table.number = ++tables_;
    table.caption = text_of_blocks(content.at(1).at(1), depth + 1).plain;
    add_rows(content.at(3).at(1), table, depth);
    std::erase_if(table.rows, is_blank);  // of a table without heading rows
    for (const Json& body : content.at(4)) {
      add_rows(body.at(2), table, depth);
      add_rows(body.at(3), table, depth);
    }
    add_rows(content.at(5).at(1), table, depth);
    blocks_.emplace_back(std::move(table));
  }

  /// A cell over several rows leaves its column blank in those below it.
  void add_rows(const Json& rows, ImportedTable& table, int depth) {
    std::vector<int> taken;  // how many rows more each column is held
    for (const Json& row : rows) {
      if (table.rows.size() >= most_rows) refuse("en tabell har fler än 5 000 rader.");
      auto& cells = table.rows.emplace_back();
      for (const Json& cell : row.at(1)) {
        while (cells.size() < taken.size() && taken[cells.size()] > 0)
          --taken[cells.size()], cells.emplace_back();
        const int over_rows = std::clamp(cell.at(2).get<int>(), 1, static_cast<int>(most_rows));
        const auto over_columns = static_cast<std::size_t>(std::clamp(cell.at(3).get<int>(), 1, 60));
        if (cells.size() + over_columns > most_columns) refuse("en tabell har fler än 60 kolumner.");
        taken.resize(std::max(taken.size(), cells.size() + over_columns));
        for (std::size_t i = 0; i < over_columns; ++i) taken[cells.size() + i] = over_rows - 1;
        cells.push_back(text_of_blocks(cell.at(4), depth + 1).plain);
        cells.resize(cells.size() + over_columns - 1);
      }
      while (cells.size() < taken.size() && taken[cells.size()] > 0)
        --taken[cells.size()], cells.emplace_back();
    }
  }

  std::vector<ImportedBlock> blocks_;
  std::size_t tables_ = 0;
};

}  // namespace

std::vector<ImportedBlock> blocks_of_json(std::string_view json) {
  const Json document = Json::parse(json, nullptr, false);
  if (document.is_discarded() || !document.contains("blocks")) refuse("Pandoc gav inget begripligt svar.");
  try {
    return JsonWalker{}.walk(document);
  } catch (const Json::exception&) {
    refuse("Pandoc gav ett svar som inte kan tolkas.");
  }
}

}  // namespace redovisa
