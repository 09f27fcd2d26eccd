#include "read/xml/account_rules_reader.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <system_error>

#include "diagnostics/nearest.hpp"
#include "read/xml/account_rules_checks.hpp"
#include "read/xml/convention_family.hpp"
#include "read/xml/xml_shape.hpp"
#include "read/xml/xml_values.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

const std::string name_space = "urn:redovisa:kontoregler:1";
constexpr std::string_view base_attribute = "bygger-på";

WordTable<AccountClass> words_of_classes() {
  using enum AccountClass;
  WordTable<AccountClass> table;
  for (const AccountClass account_class : {income, cost, personnel_cost, capital_cost, skipped})
    table.emplace_back(word_of(account_class), account_class);
  return table;
}

const WordTable<AccountClass> account_classes = words_of_classes();

/// What a row can count: what is skipped is in no row.
const WordTable<AccountClass> counted_classes{account_classes.begin(), account_classes.end() - 1};

const WordTable<EconomyRowKind> row_kinds{{"post", EconomyRowKind::entry},
                                          {"varav", EconomyRowKind::of_which}};

const WordTable<DimensionRole> dimension_roles{{"ansvar", DimensionRole::unit},
                                               {"verksamhet", DimensionRole::activity}};

const WordTable<ObjectRows> object_rows{{"ingår", ObjectRows::part_of_total}, {"för sig", ObjectRows::apart}};

const WordTable<LedgerCharset> charsets{
    {"PC8", LedgerCharset::pc8}, {"ISO-8859-1", LedgerCharset::latin_1}, {"UTF-8", LedgerCharset::utf_8}};

ElementShape list_shape(const std::string& name, bool required, ElementShape item) {
  item.least = 1;
  return {name, required ? 1U : 0U, 1, {}, {std::move(item)}};
}

ElementShape whole_shape(bool builds_on_other) {
  const bool required = !builds_on_other;
  const ElementShape account{
      "konto",
      0,
      any_number,
      {{"börjar-på", ValueKind::text, true}, {"klass", ValueKind::word, true, words_of(account_classes)}}};
  const ElementShape row{"rad",
                         0,
                         any_number,
                         {{"namn", ValueKind::text, true},
                          {"slag", ValueKind::word, false, words_of(row_kinds)},
                          {"klasser", ValueKind::words, false, words_of(counted_classes)},
                          {"konton", ValueKind::text}}};
  const ElementShape dimension{"dimension",
                               0,
                               any_number,
                               {{"betyder", ValueKind::word, true, words_of(dimension_roles)},
                                {"namn", ValueKind::text},
                                {"nummer", ValueKind::text}}};
  const ElementShape files{"sie",
                           0,
                           1,
                           {{"objektrader", ValueKind::word, false, words_of(object_rows)},
                            {"teckenkodning", ValueKind::word, false, words_of(charsets)}}};
  return {"kontoregler",
          1,
          1,
          {{"version", ValueKind::word, true, {"1"}},
           {"namn", ValueKind::text, true},
           {"titel", ValueKind::text, true},
           {std::string{base_attribute}, ValueKind::text}},
          {list_shape("konton", required, account), list_shape("rader", required, row),
           list_shape("dimensioner", false, dimension), files}};
}

std::vector<AccountClass> classes_of(const XmlElement& row) {
  std::vector<AccountClass> classes;
  for (const auto& word : words_in(text_of(row, "klasser")))
    classes.push_back(meaning_of(word, counted_classes).value());
  return classes;
}

/// An account with the same prefix as one that is built on replaces it.
void add_rule(const XmlElement& element, std::vector<AccountRule>& rules) {
  AccountRule rule{text_of(element, "börjar-på"),
                   meaning_of(element, "klass", account_classes, AccountClass::skipped), element.position};
  std::erase_if(rules, [&](const AccountRule& other) { return other.prefix == rule.prefix; });
  rules.push_back(std::move(rule));
}

AccountRow row_of(const XmlElement& element) {
  return {text_of(element, "namn"), meaning_of(element, "slag", row_kinds, EconomyRowKind::entry),
          classes_of(element), words_in(text_of(element, "konton")), element.position};
}

DimensionRule dimension_of(const XmlElement& element) {
  return {meaning_of(element, "betyder", dimension_roles, DimensionRole::unit), text_of(element, "namn"),
          text_of(element, "nummer")};
}

/// Sets what the list says; a list of rows or dimensions replaces the one that is built on.
void read_list(const XmlElement& list, AccountRules& rules) {
  if (list.name == "rader") rules.rows.clear();
  if (list.name == "dimensioner") rules.dimensions.clear();
  if (list.name == "sie") {
    rules.object_rows = meaning_of(list, "objektrader", object_rows, rules.object_rows);
    rules.charset = meaning_of(list, "teckenkodning", charsets, rules.charset);
  }
  for (const auto& child : list.children) {
    if (child.name == "konto") add_rule(child, rules.rules);
    if (child.name == "rad") rules.rows.push_back(row_of(child));
    if (child.name == "dimension") rules.dimensions.push_back(dimension_of(child));
  }
}

void tell_unknown(const std::string& name, const SourcePosition& position, const fs::path& folder,
                  Diagnostics& diagnostics) {
  const auto names = conventions_in(folder);
  diagnostics.push_back({Code::account_rules_unknown, position, name,
                         fmt::format("en av kontoreglerna {}", fmt::join(names, ", ")),
                         meant_question(name, names)});
}

/// Reads rules and those that they build on; remembers which are open so that a ring ends.
class RulesReader {
 public:
  RulesReader(const fs::path& folder, Diagnostics& diagnostics)
      : folder_{folder}, diagnostics_{diagnostics} {}

  std::optional<AccountRules> read(const XmlElement& root) {
    if (!has_root(root, "kontoregler", name_space, diagnostics_)) return std::nullopt;
    const auto before = diagnostics_.size();
    const XmlAttribute* base = find_attribute(root, base_attribute);
    check_shape(root, whole_shape(base != nullptr), diagnostics_);
    check_account_rules(root, diagnostics_);
    AccountRules rules;
    if (base != nullptr) rules = read_base(*base).value_or(AccountRules{});
    if (diagnostics_.size() != before) return std::nullopt;
    rules.name = text_of(root, "namn");
    rules.title = text_of(root, "titel");
    rules.position = root.position;
    for (const auto& list : root.children) read_list(list, rules);
    return rules;
  }

  std::optional<AccountRules> read_called(const std::string& name, const SourcePosition& position) {
    const auto names = conventions_in(folder_);
    if (std::ranges::find(names, name) == names.end()) {
      tell_unknown(name, position, folder_, diagnostics_);
      return std::nullopt;
    }
    open_.push_back(name);
    const std::string file = name + ".xml";
    const auto root = read_xml(folder_ / file, "kontoregler/" + file, diagnostics_);
    return root ? read(*root) : std::nullopt;
  }

 private:
  std::optional<AccountRules> read_base(const XmlAttribute& base) {
    if (std::ranges::find(open_, base.value) == open_.end()) return read_called(base.value, base.position);
    diagnostics_.push_back({Code::account_rules_invalid, base.position, found_text(base),
                            "kontoregler som inte själva bygger på de här"});
    return std::nullopt;
  }

  const fs::path& folder_;
  Diagnostics& diagnostics_;
  std::vector<std::string> open_ = {};
};

bool is_file(const fs::path& path) {
  std::error_code error;
  return fs::is_regular_file(path, error);
}

}  // namespace

std::optional<AccountRules> account_rules_of(const XmlElement& root, const fs::path& folder,
                                             Diagnostics& diagnostics) {
  auto rules = RulesReader{folder, diagnostics}.read(root);
  if (!rules) return std::nullopt;
  const auto before = diagnostics.size();
  check_rows_of(*rules, diagnostics);
  return diagnostics.size() == before ? rules : std::nullopt;
}

std::optional<AccountRules> read_account_rules(const fs::path& path, const std::string& shown_name,
                                               const fs::path& folder, Diagnostics& diagnostics) {
  const auto root = read_xml(path, shown_name, diagnostics);
  return root ? account_rules_of(*root, folder, diagnostics) : std::nullopt;
}

std::optional<AccountRules> chosen_account_rules(const AccountRulesPlaces& places,
                                                 const SourcedText& of_report,
                                                 const SourcedText& of_convention, Diagnostics& diagnostics) {
  const fs::path folder = places.templates / "kontoregler";
  if (of_report.text.ends_with(".xml")) {
    const fs::path path = places.underlag / fs::path{of_report.text};
    if (is_file(path)) return read_account_rules(path, path.string(), folder, diagnostics);
    diagnostics.push_back({Code::account_rules_unknown, of_report.position, of_report.text,
                           "en fil i underlaget, till exempel mallar/kontoregler.xml"});
    return std::nullopt;
  }
  const fs::path own = places.underlag / "mallar" / "kontoregler.xml";
  if (of_report.empty() && !places.underlag.empty() && is_file(own))
    return read_account_rules(own, own.string(), folder, diagnostics);
  const SourcedText& named = of_report.empty() ? of_convention : of_report;
  const std::string name = named.empty() ? std::string{usual_account_rules} : named.text;
  if (!is_file(folder / (name + ".xml")) || name.find('/') != std::string::npos) {
    tell_unknown(name, named.position, folder, diagnostics);
    return std::nullopt;
  }
  return read_account_rules(folder / (name + ".xml"), "kontoregler/" + name + ".xml", folder, diagnostics);
}

}  // namespace redovisa
