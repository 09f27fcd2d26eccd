#include "read/xml/economy_xml.hpp"

#include "model/typed_sums.hpp"
#include "read/xml/xml_shape.hpp"
#include "read/xml/xml_values.hpp"

namespace redovisa {

namespace {

const std::string name_space = "urn:redovisa:underlag:1";

/// An attribute that holds a number of a row.
template <class Row>
struct NumberColumn {
  std::string attribute;
  Reported Row::*field;
};

template <class Row>
using NumberColumns = std::vector<NumberColumn<Row>>;

const NumberColumns<OperatingRow> operating_columns{
    {"budget-perioden", &OperatingRow::budget_to_date},
    {"utfall-perioden", &OperatingRow::outcome_to_date},
    {"utfall-perioden-föregående-år", &OperatingRow::outcome_to_date_last_year},
    {"budget-helår", &OperatingRow::budget_year},
    {"prognos", &OperatingRow::forecast_year},
};

const NumberColumns<InvestmentRow> investment_columns{
    {"budget-året", &InvestmentRow::budget_year},       {"utfall-perioden", &InvestmentRow::outcome_to_date},
    {"prognos-året", &InvestmentRow::forecast_year},    {"budget-totalt", &InvestmentRow::budget_total},
    {"prognos-totalt", &InvestmentRow::forecast_total},
};

const NumberColumns<VolumeRow> volume_columns{
    {"utfall-perioden", &VolumeRow::outcome_to_date},
    {"budget-perioden", &VolumeRow::budget_to_date},
    {"budget-helår", &VolumeRow::budget_year},
    {"prognos", &VolumeRow::forecast_year},
    {"utfall-föregående-år", &VolumeRow::outcome_last_year},
};

const NumberColumns<UnitPriceRow> unit_price_columns{
    {"utfall-perioden", &UnitPriceRow::outcome_to_date},
    {"budget-helår", &UnitPriceRow::budget_year},
    {"prognos", &UnitPriceRow::forecast_year},
    {"utfall-föregående-år", &UnitPriceRow::outcome_last_year},
};

const NumberColumns<MeasureRow> measure_columns{
    {"förväntad-effekt", &MeasureRow::expected_effect},
    {"realiserad-effekt", &MeasureRow::realised_effect},
};

const WordTable<EconomyRowKind> row_kinds{{"post", EconomyRowKind::entry},
                                          {"varav", EconomyRowKind::of_which}};

template <class Row>
ElementShape row_shape(const std::string& element, const std::string& label,
                       const NumberColumns<Row>& columns) {
  ElementShape shape{element};
  shape.attributes.push_back({label, ValueKind::text, true});
  for (const auto& column : columns) shape.attributes.push_back({column.attribute, ValueKind::number});
  return shape;
}

ElementShape operating_shape() {
  ElementShape shape = row_shape("rad", "namn", operating_columns);
  shape.attributes.push_back({"slag", ValueKind::word, false, words_of(row_kinds)});
  return shape;
}

ElementShape list_shape(const std::string& name, std::vector<ElementShape> rows) {
  return {name, 0, 1, {}, std::move(rows)};
}

ElementShape activity_shape() {
  const ElementShape group{"grupp", 0, any_number, {{"namn", ValueKind::text, true}}, {operating_shape()}};
  return list_shape("drift-per-verksamhet", {operating_shape(), group});
}

ElementShape underlag_shape() {
  return {"underlag",
          1,
          1,
          {{"version", ValueKind::word, true, {"1"}}, {"period", ValueKind::period}},
          {list_shape("driftredovisning", {operating_shape()}), activity_shape(),
           list_shape("investeringar", {row_shape("projekt", "namn", investment_columns)}),
           list_shape("volymer", {row_shape("rad", "namn", volume_columns)}),
           list_shape("à-priser", {row_shape("rad", "namn", unit_price_columns)}),
           list_shape("åtgärder", {row_shape("åtgärd", "beskrivning", measure_columns)})}};
}

template <class Row>
Row row_of(const XmlElement& element, std::string Row::*label, const std::string& label_attribute,
           const NumberColumns<Row>& columns) {
  Row row;
  row.*label = text_of(element, label_attribute);
  for (const auto& column : columns) row.*column.field = number_of(element, column.attribute);
  row.position = element.position;
  return row;
}

OperatingRow operating_row(const XmlElement& element, const std::string& group) {
  OperatingRow row = row_of(element, &OperatingRow::name, "namn", operating_columns);
  row.group = group;
  const bool is_part = part_name(row.name) == PartName::part;
  row.kind =
      meaning_of(element, "slag", row_kinds, is_part ? EconomyRowKind::of_which : EconomyRowKind::entry);
  return row;
}

std::vector<OperatingRow> operating_rows(const XmlElement& list) {
  std::vector<OperatingRow> rows;
  for (const auto& child : list.children) {
    if (child.name == "rad") rows.push_back(operating_row(child, {}));
    if (child.name != "grupp") continue;
    for (const auto& row : child.children) rows.push_back(operating_row(row, text_of(child, "namn")));
  }
  return rows;
}

template <class Row>
std::vector<Row> rows_of(const XmlElement& list, std::string Row::*label, const std::string& label_attribute,
                         const NumberColumns<Row>& columns) {
  std::vector<Row> rows;
  for (const auto& child : list.children) rows.push_back(row_of(child, label, label_attribute, columns));
  return rows;
}

void add_list(const XmlElement& list, Economy& economy) {
  if (list.name == "driftredovisning") economy.operating = operating_rows(list);
  if (list.name == "drift-per-verksamhet") economy.by_activity = operating_rows(list);
  if (list.name == "investeringar")
    economy.investments = rows_of(list, &InvestmentRow::name, "namn", investment_columns);
  if (list.name == "volymer") economy.volumes = rows_of(list, &VolumeRow::name, "namn", volume_columns);
  if (list.name == "à-priser")
    economy.unit_prices = rows_of(list, &UnitPriceRow::name, "namn", unit_price_columns);
  if (list.name == "åtgärder")
    economy.measures = rows_of(list, &MeasureRow::description, "beskrivning", measure_columns);
}

}  // namespace

bool is_economy_root(const XmlRoot& root) {
  return root.name == "underlag" || root.name_space.starts_with("urn:redovisa:underlag");
}

std::optional<EconomyFile> economy_of(const XmlElement& root, Diagnostics& diagnostics) {
  if (!has_root(root, "underlag", name_space, diagnostics)) return std::nullopt;
  check_shape(root, underlag_shape(), diagnostics);
  EconomyFile file;
  file.period = parse_period(text_of(root, "period"));
  for (const auto& list : root.children) add_list(list, file.economy);
  return file;
}

std::optional<EconomyFile> read_economy_xml(const std::filesystem::path& path, const std::string& shown_name,
                                            Diagnostics& diagnostics) {
  const auto root = read_xml(path, shown_name, diagnostics);
  return root ? economy_of(*root, diagnostics) : std::nullopt;
}

}  // namespace redovisa
