#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "document/block_builder.hpp"
#include "document/inline_filler.hpp"
#include "document/numbering.hpp"
#include "document/prose_tree.hpp"
#include "document/references.hpp"
#include "document/scope.hpp"
#include "document/shown_picture.hpp"
#include "document/template.hpp"
#include "document/template_syntax.hpp"
#include "document/text_faults.hpp"
#include "document/text_marks.hpp"

namespace redovisa {

namespace {

/// A template's file, parsed once and filled as often as it is repeated.
struct Part {
  TextOrigin origin;
  std::vector<MarkdownNode> nodes;
};

/// A line is not Markdown, but a brace is escaped as there.
std::string with_escape_marks(std::string_view line) {
  std::string marked;
  for (const char c : without_controls(line)) {
    const bool escaped = c == '{' && marked.ends_with('\\');
    if (escaped) marked.pop_back();
    marked += c;
    if (escaped) marked += escape_mark;
  }
  return marked;
}

/// Sets a value back to what it was when the scope is left.
template <class Value>
class Restored {
 public:
  explicit Restored(Value& value) : value_{value}, before_{value} {}
  ~Restored() { value_ = before_; }
  Restored(const Restored&) = delete;
  Restored& operator=(const Restored&) = delete;

 private:
  Value& value_;
  Value before_;
};

class TemplateFiller {
 public:
  TemplateFiller(const Template& report_template, const PictureFolder& pictures, TextFaults& faults)
      : template_{report_template}, faults_{faults}, inline_{faults}, pictures_{pictures} {}

  std::vector<Block> fill_main(const Scope& scope) {
    const Part* part = part_named(template_.main_part);
    if (part != nullptr) return fill(*part, scope);
    faults_.tell({TextKind::line, {}, {}}, {},
                 {Code::template_invalid, template_.main_part, "mallens huvudfil"});
    return {};
  }

  const std::vector<Reference>& references() const { return inline_.references(); }

 private:
  const Template& template_;
  TextFaults& faults_;
  InlineFiller inline_;
  PictureFolder pictures_;
  std::map<std::string, Part> parts_;
  std::vector<const Part*> open_;  // parts that are being filled, the innermost last
  int heading_level_ = 0;          // of the template's latest heading
  bool may_lie_down_ = true;       // a landscape may begin

  const Part* part_named(const std::string& file) {
    if (const auto known = parts_.find(file); known != parts_.end()) return &known->second;
    const auto source = template_.parts.find(file);
    if (source == template_.parts.end()) return nullptr;
    const TextOrigin origin{TextKind::template_part, {source->second.source}, source->second.markdown};
    return &parts_.emplace(file, Part{origin, parse_template_part(origin, faults_)}).first->second;
  }

  std::vector<Block> fill(const Part& part, const Scope& scope) {
    open_.push_back(&part);
    auto blocks = fill(part.nodes, part, scope);
    open_.pop_back();
    return blocks;
  }

  std::vector<Block> fill(const std::vector<MarkdownNode>& nodes, const Part& part, const Scope& scope) {
    const BuildSteps steps{
        [&](const MarkdownNode& node) {
          if (node.kind == MarkdownKind::heading) heading_level_ = node.number;
          return inline_.fill(node, part.origin, scope);
        },
        [&](const MarkdownNode& node, std::vector<Block>& blocks) { direct(node, part, scope, blocks); },
        picture_step(part.origin)};
    return build_blocks(nodes, steps);
  }

  void direct(const MarkdownNode& node, const Part& part, const Scope& scope, std::vector<Block>& blocks) {
    switch (node.directive.kind) {
      case PlaceholderKind::insert:
        return insert(node, part, scope, blocks);
      case PlaceholderKind::repeat:
        return repeat(node, part, scope, blocks);
      case PlaceholderKind::landscape:
        return lie_down(node, part, scope, blocks);
      case PlaceholderKind::end:
      case PlaceholderKind::value:
      case PlaceholderKind::reference:
      case PlaceholderKind::malformed:
        return;  // never directive nodes
    }
  }

  void insert(const MarkdownNode& node, const Part& part, const Scope& scope, std::vector<Block>& blocks) {
    const std::string& name = node.directive.name;
    if (const auto* items = find_items(scope, name)) {
      for (const Item& item : *items) std::visit([&](const auto& value) { add(value, scope, blocks); }, item);
      return;
    }
    const bool is_value = find_value(scope, name) != nullptr;
    faults_.tell(part.origin, node.lines,
                 {Code::placeholder_unknown, name, did_you_mean(name, item_names(scope)),
                  is_value ? fmt::format("Skriv {{{{{}}}}}: det är en enda uppgift.", name) : std::string{},
                  node.directive.written});
  }

  void add(const Table& table, const Scope&, std::vector<Block>& blocks) {
    blocks.push_back({TableBlock{table}});
  }
  void add(const Chart& chart, const Scope&, std::vector<Block>& blocks) {
    blocks.push_back({Figure{chart}});
  }
  void add(const Prose& prose, const Scope& scope, std::vector<Block>& blocks) {
    auto parsed = fill(prose, scope);
    std::ranges::move(parsed, std::back_inserter(blocks));
  }
  void add(const Comment& comment, const Scope& scope, std::vector<Block>& blocks) {
    auto parsed = fill(comment.text, scope);
    if (!parsed.empty()) blocks.push_back({Remark{comment.heading, std::move(parsed)}});
  }

  std::vector<Block> fill(const Prose& prose, const Scope& scope) {
    const TextOrigin origin{TextKind::prose, prose.position, prose.markdown};
    const auto nodes = parse_prose(prose.markdown, heading_level_);
    const BuildSteps steps{[&](const MarkdownNode& node) { return inline_.fill(node, origin, scope); },
                           [](const MarkdownNode&, std::vector<Block>&) {}, picture_step(origin)};
    return build_blocks(nodes, steps);
  }

  decltype(BuildSteps::picture) picture_step(const TextOrigin& origin) {
    return [this, &origin](const MarkdownNode& node, const std::string& address, const PictureText& text) {
      return shown_picture({node, origin, address, text}, pictures_, faults_);
    };
  }

  void repeat(const MarkdownNode& node, const Part& part, const Scope& scope, std::vector<Block>& blocks) {
    const Part* repeated = repeated_part(node, part);
    const auto* group = find_group(scope, node.directive.name);
    if (group == nullptr)
      faults_.tell(part.origin, node.lines,
                   {Code::placeholder_unknown,
                    node.directive.name,
                    did_you_mean(node.directive.name, group_names(scope)),
                    {},
                    node.directive.written});
    if (repeated == nullptr || group == nullptr) return;
    const Restored<bool> restored{may_lie_down_};
    may_lie_down_ = may_lie_down_ && !node.nested;
    for (const Contents& element : *group) {
      auto filled = fill(*repeated, Scope{element, &scope});
      std::ranges::move(filled, std::back_inserter(blocks));
    }
  }

  /// The part to repeat, which may not be one that is being filled already: that would never end.
  const Part* repeated_part(const MarkdownNode& node, const Part& part) {
    const Part* repeated = part_named(node.directive.part);
    if (repeated != nullptr && std::ranges::find(open_, repeated) == open_.end()) return repeated;
    faults_.tell(
        part.origin, node.lines,
        {Code::template_invalid, node.directive.written,
         repeated == nullptr ? missing_part(node.directive.part) : "en fil som inte upprepar sig själv"});
    return nullptr;
  }

  std::string missing_part(const std::string& file) const {
    std::vector<std::string> files;
    for (const auto& [name, part] : template_.parts) files.push_back(name);
    const std::string near = did_you_mean(file, files);
    return near.empty() ? "en fil i mallens mapp" : near;
  }

  void lie_down(const MarkdownNode& node, const Part& part, const Scope& scope, std::vector<Block>& blocks) {
    if (!may_lie_down_)
      return faults_.tell(part.origin, node.lines,
                          {Code::template_invalid, node.directive.written,
                           "att liggande sidor inte börjar inne i liggande sidor, en lista eller ett citat"});
    const Restored<bool> restored{may_lie_down_};
    may_lie_down_ = false;
    blocks.push_back({Landscape{fill(node.children, part, scope)}});
  }
};

}  // namespace

std::optional<std::vector<Block>> fill(const Template& report_template, const Contents& contents,
                                       Diagnostics& diagnostics, const PictureFolder& pictures) {
  TextFaults faults{diagnostics};
  TemplateFiller filler{report_template, pictures, faults};
  auto blocks = filler.fill_main(Scope{contents});
  drop_empty_headings(blocks);
  number_captions(blocks);
  make_ids_unique(blocks);
  if (const auto& references = filler.references(); !references.empty())
    resolve_references(blocks, references, labels_of(blocks), names_of_all(contents), faults);
  if (faults.has_errors()) return std::nullopt;
  return blocks;
}

std::optional<std::string> fill_line(const std::string& line, const SourcePosition& position,
                                     const Contents& contents, Diagnostics& diagnostics) {
  TextFaults faults{diagnostics};
  const MarkdownNode node{MarkdownKind::paragraph, {1, 1}, {{with_escape_marks(line)}}};
  const Runs runs = InlineFiller{faults}.fill(node, {TextKind::line, position, line}, Scope{contents});
  if (faults.has_errors()) return std::nullopt;
  return without_marks(plain_text(runs));
}

}  // namespace redovisa
