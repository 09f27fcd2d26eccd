#include "view/reason_json.hpp"

#include "diagnostics/folded.hpp"

namespace redovisa {

namespace {

Json fact_json(const Fact& fact) {
  struct Value {
    Json operator()(const Decimal& value) const { return number_json(value); }
    Json operator()(const Date& date) const { return to_iso(date); }
    Json operator()(std::size_t count) const { return count; }
    Json operator()(AssignmentStatus status) const { return folded(word_of(status)); }
    Json operator()(Missing missing) const { return word_of(missing); }
  };
  Json json{{"uppgift", word_of(fact)}, {"värde", std::visit(Value{}, fact.value)}};
  if (fact.period) json["period"] = to_key(*fact.period);
  json["källa"] = place(fact.position);
  return json;
}

}  // namespace

Json place(const SourcePosition& position) {
  if (!position.source) return nullptr;
  const Source& source = *position.source;
  Json json{{"fil", source.file}};
  switch (source.kind) {
    case Source::Kind::sheet:
      json["blad"] = source.sheet;
      json["cell"] = cell_reference(position.row, position.column);
      break;
    case Source::Kind::text:
      if (position.row != 0) json["rad"] = position.row;
      if (position.column != 0) json["kolumn"] = position.column;
      break;
    case Source::Kind::file:
      break;
  }
  return json;
}

std::string text_of_json(const Json& json) {
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

Json number_json(const Decimal& value) { return Json::parse(to_machine_text(trimmed(value))); }

Json reasons_json(std::string_view about, const std::vector<Reason>& reasons, const ReasonContext& context) {
  Json list = Json::array();
  for (const auto& reason : reasons) {
    Json json{{"om", about}, {"text", sentence_of(reason, context)}};
    if (reason.level) json["nivå"] = traits_of(context.convention.scale, reason.level).key;
    if (!reason.words.empty()) json["ord"] = reason.words;
    json["uppgifter"] = Json::array();
    for (const auto& fact : reason.facts) json["uppgifter"].push_back(fact_json(fact));
    list.push_back(std::move(json));
  }
  return list;
}

}  // namespace redovisa
