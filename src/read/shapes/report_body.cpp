#include "read/shapes/report_body.hpp"

#include <algorithm>

#include "diagnostics/folded.hpp"
#include "read/sheets/written_number.hpp"

namespace redovisa {

namespace {

constexpr std::size_t shortest_name = 4;  // bytes; of less nothing can be told

struct CodedName {
  std::string code, name;  // lower case
};

bool is_code(std::string_view word) {
  return !word.empty() && word.find_first_of("0123456789") != std::string_view::npos;
}

/// "5 - Socialnämnd" in its parts.
CodedName coded_name(std::string_view written) {
  const std::string text = with_plain_marks(written);
  const auto space = std::min(text.find(' '), text.size());
  const std::string first = text.substr(0, space);
  if (!is_code(first)) return {{}, text};
  const auto name = text.find_first_not_of(" -:", space);
  return {first, name == std::string::npos ? std::string{} : text.substr(name)};
}

/// The one name may have an ending that the other lacks: socialnämnd, socialnämnden.
bool are_same_name(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  return a.size() >= shortest_name && b.starts_with(a) && b.size() - a.size() <= 2;
}

bool is_in_span(std::string_view code, std::string_view span) {
  const auto dash = span.find('-');
  if (dash == std::string_view::npos) return code.starts_with(span);
  const auto first = trimmed_text(span.substr(0, dash)), last = trimmed_text(span.substr(dash + 1));
  const auto begin = code.substr(0, first.size());
  return first.size() == last.size() && code.size() >= first.size() && begin >= first && begin <= last;
}

bool is_of_unit(const CodedName& written, std::string_view unit) {
  const CodedName wanted = coded_name(unit);
  if (!wanted.name.empty() && are_same_name(written.name, wanted.name)) return true;
  if (written.code.empty()) return false;
  const std::string span = with_plain_marks(unit);
  const bool only_code = wanted.name.empty() || span.find_first_not_of("0123456789- ") == std::string::npos;
  return only_code && is_in_span(written.code, span);
}

}  // namespace

bool is_of_body(const ReportBody& body, std::string_view written) {
  const CodedName found = coded_name(written);
  if (body.units.empty()) return are_same_name(found.name, folded(body.committee));
  std::string_view rest = body.units;
  while (!rest.empty()) {
    const auto end = std::min(rest.find_first_of(",;"), rest.size());
    if (is_of_unit(found, trimmed_text(rest.substr(0, end)))) return true;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return false;
}

bool is_of_municipality(const ReportBody& body, std::string_view written) {
  const auto without_kind = [](std::string name) {
    constexpr std::string_view kind = " kommun";
    if (name.ends_with(kind)) name.resize(name.size() - kind.size());
    return name;
  };
  const std::string wanted = without_kind(folded(body.municipality));
  const std::string found = without_kind(coded_name(written).name);
  return !wanted.empty() && (found == wanted || found == wanted + "s");
}

}  // namespace redovisa
