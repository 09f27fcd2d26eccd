#include "document/references.hpp"

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

class Resolver {
 public:
  Resolver(const std::vector<Reference>& references, const Labels& labels, TextFaults& faults)
      : references_{references}, labels_{labels}, faults_{faults} {}

  void resolve(Block& block) {
    if (auto* paragraph = std::get_if<Paragraph>(&block.value))
      for (Run& run : paragraph->runs) resolve(run);
    if (auto* table = std::get_if<TableBlock>(&block.value)) resolve(table->table);
  }

 private:
  const std::vector<Reference>& references_;
  const Labels& labels_;
  TextFaults& faults_;

  void resolve(Run& run) {
    if (run.link.starts_with('#') && !labels_.contains(run.link.substr(1))) run.link.clear();
    if (!run.link.starts_with(reference_mark)) return;
    const ReferenceLabel label = label_at(std::string_view{run.link}.substr(1));
    run.text = label.text;
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

  ReferenceLabel label_at(std::string_view digits) {
    std::size_t index = references_.size();
    std::from_chars(digits.data(), digits.data() + digits.size(), index);
    return index < references_.size() ? label_of(references_[index]) : ReferenceLabel{};
  }

  ReferenceLabel label_of(const Reference& reference) {
    if (const auto found = labels_.find(reference.id); found != labels_.end()) return found->second;
    if (faults_.is_news(reference.origin, reference.lines, reference.written))
      faults_.tell(reference.origin, reference.lines,
                   {Code::placeholder_unknown, reference.id, did_you_mean(reference.id, ids_of(labels_)),
                    "En hänvisning går till en tabell, ett diagram eller en rubrik som finns i rapporten.",
                    reference.written});
    return {};
  }
};

}  // namespace

void resolve_references(std::vector<Block>& blocks, const std::vector<Reference>& references,
                        const Labels& labels, TextFaults& faults) {
  Resolver resolver{references, labels, faults};
  for_each_block(blocks, [&](Block& block) { resolver.resolve(block); });
}

}  // namespace redovisa
