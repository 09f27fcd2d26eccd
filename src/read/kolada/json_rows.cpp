#include "read/kolada/json_rows.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <nlohmann/json.hpp>

#include "diagnostics/folded.hpp"

namespace redovisa {

namespace {

/// How far the parser has come; knows lines so that a place costs nothing.
struct Progress {
  std::size_t at = 0, line_begin = 0;
  std::uint32_t line = 1;
};

/// The text's characters, telling of each that is taken.
class CountingIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountingIterator(const char* at, Progress* progress) : at_{at}, progress_{progress} {}

  reference operator*() const { return *at_; }
  CountingIterator& operator++() {
    ++progress_->at;
    if (*at_ == '\n') ++progress_->line, progress_->line_begin = progress_->at;
    ++at_;
    return *this;
  }
  CountingIterator operator++(int) {
    CountingIterator before = *this;
    ++*this;
    return before;
  }
  friend bool operator==(const CountingIterator& a, const CountingIterator& b) { return a.at_ == b.at_; }
  friend bool operator!=(const CountingIterator& a, const CountingIterator& b) { return !(a == b); }

 private:
  const char* at_;
  Progress* progress_;
};

/// Builds one row at a time out of the parser's events.
class RowBuilder : public nlohmann::json_sax<nlohmann::json> {
 public:
  RowBuilder(std::string_view text, const Progress& progress, const JsonLimits& limits,
             const JsonHandler& handler)
      : text_{text}, progress_{progress}, limits_{limits}, handler_{handler} {}

  std::optional<JsonFault> fault;

  bool null() override { return add({JsonKind::null, {}, place_of_word("null")}); }
  bool boolean(bool value) override {
    const std::string word = value ? "true" : "false";
    return add({JsonKind::boolean, word, place_of_word(word)});
  }
  bool number_integer(number_integer_t value) override { return add_number(std::to_string(value)); }
  bool number_unsigned(number_unsigned_t value) override { return add_number(std::to_string(value)); }
  bool number_float(number_float_t, const string_t& written) override { return add_number(written); }
  bool string(string_t& value) override { return add({JsonKind::text, std::move(value), place_of_text()}); }
  bool binary(binary_t&) override { return false; }

  bool start_object(std::size_t) override { return open(JsonKind::object); }
  bool start_array(std::size_t) override { return open(JsonKind::list); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }

  bool key(string_t& name) override {
    if (stack_.empty())
      outer_name_ = std::move(name);
    else
      stack_.back().names.push_back(std::move(name));
    return true;
  }

  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override {
    fault = JsonFault{"felaktig JSON", place_back(1)};
    return false;
  }

 private:
  std::string_view text_;
  const Progress& progress_;
  const JsonLimits& limits_;
  const JsonHandler& handler_;
  unsigned depth_ = 0;
  bool in_rows_ = false;          // directly inside the list of rows, or deeper
  unsigned rows_depth_ = 0;       // of the list
  unsigned skipped_ = 0;          // how deep inside what is neither a row nor a plain value
  std::vector<JsonValue> stack_;  // the row that is being built, outermost first
  std::size_t values_ = 0;        // of the row
  std::string outer_name_;

  /// The place so many bytes before where the parser stands.
  JsonPlace place_back(std::size_t bytes) const {
    const std::size_t at = progress_.at > bytes ? progress_.at - bytes : 0;
    if (at >= progress_.line_begin)
      return {progress_.line, static_cast<std::uint32_t>(at - progress_.line_begin + 1)};
    const auto before = text_.substr(0, progress_.line_begin > 0 ? progress_.line_begin - 1 : 0);
    const auto begin = before.rfind('\n');
    const std::size_t line_begin = begin == std::string_view::npos ? 0 : begin + 1;
    return {progress_.line - 1, static_cast<std::uint32_t>(at > line_begin ? at - line_begin + 1 : 1)};
  }

  JsonPlace place_of_word(std::string_view word) const { return place_back(word.size()); }

  /// Back to the quotation mark that opens the text that has just been read.
  JsonPlace place_of_text() const {
    std::size_t begin = progress_.at > 1 ? progress_.at - 1 : 0;
    const auto is_escaped = [&](std::size_t at) {
      std::size_t slashes = 0;
      while (at > slashes && text_[at - slashes - 1] == '\\') ++slashes;
      return slashes % 2 == 1;
    };
    while (begin > 0 && (text_[begin - 1] != '"' || is_escaped(begin - 1))) --begin;
    return place_back(progress_.at - (begin > 0 ? begin - 1 : 0));
  }

  /// The parser has taken one character beyond a number.
  bool add_number(std::string written) {
    const JsonPlace place = place_back(written.size() + 1);
    return add({JsonKind::number, std::move(written), place});
  }

  bool refuse(std::string message) {
    fault = JsonFault{std::move(message), place_back(1), true};
    return false;
  }

  bool add(JsonValue value) {
    if (skipped_ > 0) return true;
    if (!stack_.empty()) {
      if (++values_ > limits_.row_values) return refuse("en rad med alltför många uppgifter");
      stack_.back().parts.push_back(std::move(value));
    } else if (!in_rows_ && depth_ == 1) {
      handler_.outer(outer_name_, value);
    }
    return true;
  }

  bool open(JsonKind kind) {
    if (++depth_ > limits_.depth) return refuse(fmt::format("fler än {} nivåer", limits_.depth));
    if (skipped_ > 0) {
      ++skipped_;
    } else if (in_rows_) {
      if (stack_.empty()) values_ = 0;
      stack_.push_back({kind, {}, place_back(1)});
    } else if (kind == JsonKind::list && (depth_ == 1 || (depth_ == 2 && outer_name_ == "values"))) {
      in_rows_ = true;
      rows_depth_ = depth_;
    } else if (depth_ > 1) {
      skipped_ = 1;
    }
    return true;
  }

  bool close() {
    --depth_;
    if (skipped_ > 0) {
      --skipped_;
    } else if (!stack_.empty()) {
      JsonValue done = std::move(stack_.back());
      stack_.pop_back();
      if (!stack_.empty()) return add(std::move(done));
      handler_.row(done);
    } else if (in_rows_ && depth_ < rows_depth_) {
      in_rows_ = false;
    }
    return true;
  }
};

}  // namespace

const JsonValue* JsonValue::find(std::string_view name) const {
  const auto found = std::ranges::find(names, name);
  const auto at = static_cast<std::size_t>(found - names.begin());
  return found == names.end() || at >= parts.size() ? nullptr : &parts[at];
}

std::optional<JsonFault> read_json_rows(std::string_view text, const JsonLimits& limits,
                                        const JsonHandler& handler) {
  if (text.size() > limits.bytes) return JsonFault{fmt::format("mer än {} MB", limits.bytes >> 20), {}, true};
  Progress progress;
  RowBuilder builder{text, progress, limits, handler};
  const CountingIterator begin{text.data(), &progress}, end{text.data() + text.size(), &progress};
  nlohmann::json::sax_parse(begin, end, &builder);
  return builder.fault;
}

bool looks_like_json(std::string_view beginning) {
  if (beginning.starts_with("\xEF\xBB\xBF")) beginning.remove_prefix(3);
  std::string_view text = trimmed_text(beginning);
  if (text.empty() || (text.front() != '{' && text.front() != '[')) return false;
  text.remove_prefix(1);
  text = trimmed_text(text);
  return text.empty() || text.front() == '"' || text.front() == '{' || text.front() == '}' ||
         text.front() == ']';
}

}  // namespace redovisa
