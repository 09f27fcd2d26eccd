#include "document/references.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <utility>

#include "document/text_marks.hpp"

namespace redovisa {

namespace {

std::vector<std::string> ids_of(const Labels& labels) {
  std::vector<std::string> ids;
  for (const auto& [id, label] : labels) ids.push_back(id);
  return ids;
}

/// By its id, by the words that the id is made of, or by the words of a heading.
const ReferenceLabel* find(const Labels& labels, const std::string& name) {
  const std::string of_heading = heading_id(name);
  const std::string own = of_heading.substr(std::min(of_heading.find('-') + 1, of_heading.size()));
  for (const std::string& id : {name, own, of_heading})
    if (const auto label = labels.find(id); label != labels.end()) return &label->second;
  return nullptr;
}

void add_name(const Item& item, Labels& names) {
  if (const auto* table = std::get_if<Table>(&item))
    names.try_emplace(table->id, ReferenceLabel{"tabellen ”" + table->caption + "”", {}});
  if (const auto* chart = std::get_if<Chart>(&item))
    names.try_emplace(chart->id, ReferenceLabel{"diagrammet ”" + chart->caption + "”", {}});
}

void add_names(const Contents& contents, Labels& names) {
  for (const auto& [name, items] : contents.items)
    for (const Item& item : items) add_name(item, names);
  for (const auto& [name, group] : contents.groups)
    for (const Contents& element : group) add_names(element, names);
}

/// "tabell 3" at the start of a sentence.
std::string with_capital(std::string label) {
  if (label.starts_with("tabell") || label.starts_with("diagram"))
    label.front() = static_cast<char>(label.front() - 'a' + 'A');
  return label;
}

class Resolver {
 public:
  Resolver(const std::vector<Reference>& references, const Labels& labels, const Labels& names,
           TextFaults& faults)
      : references_{references}, labels_{labels}, names_{names}, faults_{faults} {}

  void resolve(Runs& runs) {
    for (Run& run : runs) resolve(run);
  }

  void resolve(Block& block) {
    if (auto* table = std::get_if<TableBlock>(&block.value)) resolve(table->table);
  }

 private:
  const std::vector<Reference>& references_;
  const Labels& labels_;
  const Labels& names_;
  TextFaults& faults_;

  void resolve(Run& run) {
    if (!run.link.starts_with(reference_mark)) return;
    const Reference* reference = reference_at(std::string_view{run.link}.substr(1));
    const ReferenceLabel label = reference == nullptr ? ReferenceLabel{} : label_of(*reference);
    if (reference == nullptr || !reference->has_text) run.text = label.text;
    run.link = label.id.empty() ? label.id : '#' + label.id;
  }

  /// Only tables in running text have cells with references, and all their cells are text.
  void resolve(Table& table) {
    for (Column& column : table.columns) resolve(column.heading);
    for (Row& row : table.rows)
      for (Cell& cell : row.cells)
        if (auto* text = std::get_if<std::string>(&cell.value)) resolve(*text);
  }

  void resolve(std::string& text) {
    for (auto begin = text.find(reference_mark); begin != std::string::npos;
         begin = text.find(reference_mark)) {
      const auto end = text.find(reference_mark, begin + 1);
      if (end == std::string::npos) return;
      text.replace(begin, end + 1 - begin,
                   label_at(std::string_view{text}.substr(begin + 1, end - begin - 1)).text);
    }
  }

  const Reference* reference_at(std::string_view digits) const {
    std::size_t index = references_.size();
    std::from_chars(digits.data(), digits.data() + digits.size(), index);
    return index < references_.size() ? &references_[index] : nullptr;
  }

  ReferenceLabel label_at(std::string_view digits) {
    const Reference* reference = reference_at(digits);
    return reference == nullptr ? ReferenceLabel{} : label_of(*reference);
  }

  ReferenceLabel label_of(const Reference& reference) {
    const ReferenceLabel* found = find(labels_, reference.id);
    if (found == nullptr) {
      found = find(names_, reference.id);
      if (found == nullptr) return tell_unknown(reference), ReferenceLabel{};
      tell_not_shown(reference, *found);
    }
    ReferenceLabel label = *found;
    if (reference.begins_sentence) label.text = with_capital(std::move(label.text));
    return label;
  }

  void tell_not_shown(const Reference& reference, const ReferenceLabel& name) {
    if (faults_.is_news(reference.origin, reference.lines, reference.written))
      faults_.tell(reference.origin, reference.lines,
                   {Code::text_simplified, reference.id, "något som den här rapporten visar",
                    "Rapporten visar det inte, så där står " + name.text + " i stället för ett nummer.",
                    reference.written});
  }

  void tell_unknown(const Reference& reference) {
    if (faults_.is_news(reference.origin, reference.lines, reference.written))
      faults_.tell(reference.origin, reference.lines,
                   {reference.has_text ? Code::text_simplified : Code::placeholder_unknown, reference.id,
                    did_you_mean(reference.id, ids_of(labels_)),
                    "En hänvisning går till en tabell, ett diagram eller en rubrik som finns i rapporten.",
                    reference.written});
  }
};

}  // namespace

Labels names_of_all(const Contents& contents) {
  Labels names;
  add_names(contents, names);
  return names;
}

void resolve_references(std::vector<Block>& blocks, const std::vector<Reference>& references,
                        const Labels& labels, const Labels& names, TextFaults& faults) {
  Resolver resolver{references, labels, names, faults};
  for_each_text(blocks, [&](Runs& runs) { resolver.resolve(runs); });
  for_each_block(blocks, [&](Block& block) { resolver.resolve(block); });
}

}  // namespace redovisa
