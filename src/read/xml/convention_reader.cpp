#include "read/xml/convention_reader.hpp"

#include "read/xml/convention_checks.hpp"
#include "read/xml/xml_shape.hpp"
#include "read/xml/xml_values.hpp"

namespace redovisa {

namespace {

const std::string name_space = "urn:redovisa:konvention:1";

const WordTable<bool> yes_or_no{{"ja", true}, {"nej", false}};
const WordTable<bool> equality{{"räcker", true}, {"räcker-inte", false}};
const WordTable<Basis> bases{{"prognos", Basis::forecast},
                             {"utfall", Basis::outcome},
                             {"prognos-annars-utfall", Basis::forecast_or_outcome}};
const WordTable<ChangeBase> change_bases{{"senaste-helår", ChangeBase::last_full_year},
                                       {"föregående-mätning", ChangeBase::previous_measurement},
                                       {"samma-period-föregående-år", ChangeBase::same_period_last_year}};
const WordTable<Denominator> denominators{{"utvärderade", Denominator::evaluated},
                                          {"alla", Denominator::all}};
const WordTable<AssignmentBasis> assignment_bases{{"status", AssignmentBasis::status},
                                                  {"person", AssignmentBasis::person}};
const WordTable<VarianceSign> variance_signs{{"utfall-budget", VarianceSign::outcome_minus_budget},
                                             {"budget-utfall", VarianceSign::budget_minus_outcome}};

template <class T>
AttributeShape word_shape(const std::string& name, const WordTable<T>& table, bool required = false) {
  return {name, ValueKind::word, required, words_of(table)};
}

AttributeShape text_shape(const std::string& name) { return {name, ValueKind::text, true}; }

ElementShape one(const std::string& name, std::vector<AttributeShape> attributes,
                 std::vector<ElementShape> children = {}) {
  return {name, 1, 1, std::move(attributes), std::move(children)};
}

ElementShape level_shape(const std::string& name) {
  return one(name, {text_shape("nyckel"),
                    text_shape("ord"),
                    {"ord-helår"},
                    text_shape("symbol"),
                    {"textfärg", ValueKind::colour, true},
                    {"bakgrund", ValueKind::colour},
                    word_shape("fet", yes_or_no)});
}

ElementShape scale_shape() {
  ElementShape level = level_shape("nivå");
  level.least = 2;
  level.most = 5;
  level.attributes.push_back(word_shape("uppfyller", yes_or_no, true));
  return one("skala", {}, {level, level_shape("ej-utvärderad")});
}

ElementShape trends_shape() {
  return one("trender", {},
             {level_shape("positiv"), level_shape("oförändrad"), level_shape("negativ"),
              level_shape("ej-utvärderad")});
}

ElementShape list_shape(const std::string& name, ElementShape item) {
  return one(name, {}, {std::move(item)});
}

ElementShape plan_level_shape() {
  return {"nivå", 1, any_number, {text_shape("nyckel"), text_shape("kolumn"), text_shape("tabell")}};
}

ElementShape assignment_kind_shape() {
  return {"typ",
          0,
          any_number,
          {text_shape("nyckel"), text_shape("tabell"), word_shape("bedöms", assignment_bases, true)}};
}

/// A rule and the parameters that it may have.
ElementShape rule_shape(const std::string& name, std::vector<AttributeShape> parameters = {}) {
  parameters.insert(parameters.begin(), text_shape("regel"));
  return one(name, std::move(parameters));
}

ElementShape indicator_shape() {
  return one("indikator", {},
             {rule_shape("bedömning", {word_shape("värde", bases), word_shape("lika", equality)}),
              rule_shape("trend", {word_shape("bas", change_bases),
                                   word_shape("värde", bases),
                                   {"tolerans", ValueKind::number}})});
}

ElementShape goal_shape() {
  return one("mål", {},
             {rule_shape("bedömning", {{"minst", ValueKind::fraction}, word_shape("nämnare", denominators)}),
              rule_shape("trend", {{"utan-trend"}})});
}

ElementShape tables_shape() {
  ElementShape shape = one("tabeller", {});
  for (const std::string name : {"driftredovisning", "investeringar", "volymer", "à-priser"})
    shape.attributes.push_back(word_shape(name, variance_signs, true));
  return shape;
}

ElementShape convention_shape() {
  return one(
      "konvention", {{"version", ValueKind::word, true, {"1"}}, text_shape("namn"), text_shape("titel")},
      {scale_shape(), trends_shape(), list_shape("plannivåer", plan_level_shape()),
       list_shape("uppdragstyper", assignment_kind_shape()), indicator_shape(),
       one("uppdrag", {}, {rule_shape("plan"), rule_shape("bedömning")}), goal_shape(), tables_shape()});
}

// From here on the tree is known to be as its shape says, so every required element is there.

const XmlElement& child(const XmlElement& parent, std::string_view name) { return *find_child(parent, name); }

ScaleLevel level_of(const XmlElement& element) {
  ScaleLevel level;
  level.key = text_of(element, "nyckel");
  level.word = text_of(element, "ord");
  level.year_end_word = text_of(element, "ord-helår");
  level.symbol = text_of(element, "symbol");
  level.text_colour = parse_colour(text_of(element, "textfärg")).value_or("");
  level.fill_colour = parse_colour(text_of(element, "bakgrund")).value_or("");
  level.strong = meaning_of(element, "fet", yes_or_no, false);
  level.fulfilled = meaning_of(element, "uppfyller", yes_or_no, false);
  return level;
}

Scale scale_of(const XmlElement& element) {
  Scale scale;
  for (const auto& level : element.children)
    if (level.name == "nivå") scale.levels.push_back(level_of(level));
  scale.not_evaluated = level_of(child(element, "ej-utvärderad"));
  return scale;
}

Scale trends_of(const XmlElement& element) {
  Scale trends;
  for (const std::string_view name : {"positiv", "oförändrad", "negativ"})
    trends.levels.push_back(level_of(child(element, name)));
  trends.not_evaluated = level_of(child(element, "ej-utvärderad"));
  return trends;
}

std::vector<PlanLevel> plan_levels_of(const XmlElement& list) {
  std::vector<PlanLevel> levels;
  for (const auto& level : list.children)
    levels.push_back({text_of(level, "nyckel"), text_of(level, "kolumn"), text_of(level, "tabell")});
  return levels;
}

std::vector<AssignmentKind> assignment_kinds_of(const XmlElement& list) {
  std::vector<AssignmentKind> kinds;
  for (const auto& kind : list.children)
    kinds.push_back({text_of(kind, "nyckel"), text_of(kind, "tabell"),
                     meaning_of(kind, "bedöms", assignment_bases, AssignmentBasis::status)});
  return kinds;
}

RuleChoice rule_of(const XmlElement& element, const Scale& trends) {
  RuleChoice choice;
  choice.rule = text_of(element, "regel");
  choice.basis = meaning_of(element, "värde", bases, choice.basis);
  choice.equal_is_enough = meaning_of(element, "lika", equality, choice.equal_is_enough);
  choice.base = meaning_of(element, "bas", change_bases, choice.base);
  choice.tolerance = number_of(element, "tolerans").number.value_or(choice.tolerance);
  choice.least_share = parse_fraction(text_of(element, "minst")).value_or(choice.least_share);
  choice.denominator = meaning_of(element, "nämnare", denominators, choice.denominator);
  choice.without_trend = find_level(trends, text_of(element, "utan-trend")).level;
  const XmlAttribute* name = find_attribute(element, "regel");
  choice.position = name == nullptr ? element.position : name->position;
  return choice;
}

VarianceSigns signs_of(const XmlElement& element) {
  VarianceSigns signs;
  signs.operating = meaning_of(element, "driftredovisning", variance_signs, signs.operating);
  signs.investments = meaning_of(element, "investeringar", variance_signs, signs.investments);
  signs.volumes = meaning_of(element, "volymer", variance_signs, signs.volumes);
  signs.unit_prices = meaning_of(element, "à-priser", variance_signs, signs.unit_prices);
  return signs;
}

void read_rules(const XmlElement& root, Convention& convention) {
  const auto rule = [&](std::string_view part, std::string_view name) {
    return rule_of(child(child(root, part), name), convention.trends);
  };
  convention.indicator_assessment = rule("indikator", "bedömning");
  convention.indicator_trend = rule("indikator", "trend");
  convention.assignment_plan = rule("uppdrag", "plan");
  convention.assignment_assessment = rule("uppdrag", "bedömning");
  convention.goal_assessment = rule("mål", "bedömning");
  convention.goal_trend = rule("mål", "trend");
}

Convention sound_convention(const XmlElement& root) {
  Convention convention;
  convention.name = text_of(root, "namn");
  convention.title = text_of(root, "titel");
  convention.scale = scale_of(child(root, "skala"));
  convention.trends = trends_of(child(root, "trender"));
  convention.plan_levels = plan_levels_of(child(root, "plannivåer"));
  convention.assignment_kinds = assignment_kinds_of(child(root, "uppdragstyper"));
  read_rules(root, convention);
  convention.variance_signs = signs_of(child(root, "tabeller"));
  return convention;
}

}  // namespace

std::optional<Convention> convention_of(const XmlElement& root, Diagnostics& diagnostics) {
  if (!has_root(root, "konvention", name_space, diagnostics)) return std::nullopt;
  const auto before = diagnostics.size();
  check_shape(root, convention_shape(), diagnostics);
  check_convention(root, diagnostics);
  return diagnostics.size() == before ? std::optional{sound_convention(root)} : std::nullopt;
}

std::optional<Convention> read_convention(const std::filesystem::path& path, const std::string& shown_name,
                                          Diagnostics& diagnostics) {
  const auto root = read_xml(path, shown_name, diagnostics);
  return root ? convention_of(*root, diagnostics) : std::nullopt;
}

}  // namespace redovisa
