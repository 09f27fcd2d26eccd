#include "read/xml/convention_family.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <system_error>
#include <utility>

#include "diagnostics/folded.hpp"
#include "diagnostics/nearest.hpp"
#include "read/xml/convention_checks.hpp"
#include "read/xml/convention_shape.hpp"
#include "read/xml/xml_values.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

/// Another rule has other parameters, so those of the rule that it takes the place of are not its own.
bool chooses_another_rule(const XmlElement& under, const XmlElement& over) {
  return find_attribute(over, "regel") != nullptr && text_of(over, "regel") != text_of(under, "regel");
}

void lay_attribute(XmlElement& under, const XmlAttribute& over) {
  const auto known = std::ranges::find(under.attributes, over.name, &XmlAttribute::name);
  if (known == under.attributes.end())
    under.attributes.push_back(over);
  else
    *known = over;
}

void replace_children(XmlElement& under, const XmlElement& over, const std::string& name) {
  if (find_child(over, name) == nullptr) return;
  std::erase_if(under.children, [&](const XmlElement& child) { return child.name == name; });
  for (const auto& child : over.children)
    if (child.name == name) under.children.push_back(child);
}

/// What `over` says takes the place of what `under` says; the rest of `under` stays.
void lay_over(XmlElement& under, const XmlElement& over, const ElementShape& shape) {
  if (chooses_another_rule(under, over) || is_list(shape)) {
    under = over;
    return;
  }
  under.position = over.position;
  for (const auto& attribute : over.attributes) lay_attribute(under, attribute);
  for (const auto& part : shape.children) {
    const auto* own = find_child(over, part.name);
    const auto below = std::ranges::find(under.children, part.name, &XmlElement::name);
    if (part.most > 1 || below == under.children.end())
      replace_children(under, over, part.name);
    else if (own != nullptr)
      lay_over(*below, *own, part);
  }
}

/// Reads the files of a family one after another, each checked by itself before another is laid over it.
class FamilyReader {
 public:
  explicit FamilyReader(Diagnostics& diagnostics) : diagnostics_{diagnostics} {}

  std::optional<ConventionFamily> read(const fs::path& path, const std::string& shown_name) {
    const auto before = diagnostics_.size();
    const auto own = read_xml(path, shown_name, diagnostics_);
    if (!own || !has_root(*own, "konvention", convention_name_space, diagnostics_)) return std::nullopt;
    open_.push_back(path.stem().string());
    const auto* base_name = find_attribute(*own, base_attribute);
    check_shape(*own, base_name == nullptr ? whole_convention_shape() : partial_convention_shape(),
                diagnostics_);
    ConventionFamily family = text_of(*own, base_attribute).empty()
                                  ? ConventionFamily{*own, {}}
                                  : over_base(*own, *base_name, path, shown_name);
    family.names.insert(family.names.begin(), text_of(*own, "namn"));
    check_whole(family.root, *own, base_name);
    open_.pop_back();
    return diagnostics_.size() == before ? std::optional{std::move(family)} : std::nullopt;
  }

 private:
  /// The element alone when there is nothing sound to lay it over.
  ConventionFamily over_base(const XmlElement& own, const XmlAttribute& base_name, const fs::path& path,
                             const std::string& shown_name) {
    auto base = read_base(base_name, path, shown_name);
    if (!base) return {own, {}};
    lay_over(base->root, own, whole_convention_shape());
    return std::move(*base);
  }

  std::optional<ConventionFamily> read_base(const XmlAttribute& base_name, const fs::path& path,
                                            const std::string& shown_name) {
    const std::string name{trimmed_text(base_name.value)};
    if (is_ring(base_name, name) || is_unknown(base_name, name, path)) return std::nullopt;
    const auto first_fault = diagnostics_.size();
    const std::string file = name + ".xml";
    auto base = read(path.parent_path() / file, (fs::path{shown_name}.parent_path() / file).generic_string());
    if (!base) tell_faulty_base(base_name, name, first_fault);
    return base;
  }

  bool is_ring(const XmlAttribute& base_name, const std::string& name) {
    const auto again = std::ranges::find(open_, name);
    if (again == open_.end()) return false;
    std::vector<std::string> ring{again, open_.end()};
    ring.push_back(name);
    diagnostics_.push_back({Code::convention_invalid, base_name.position,
                            fmt::format("{}", fmt::join(ring, " bygger på ")),
                            "en konvention som inte i sin tur bygger på den här"});
    return true;
  }

  bool is_unknown(const XmlAttribute& base_name, const std::string& name, const fs::path& path) {
    auto names = conventions_in(path.parent_path());
    if (std::ranges::find(names, name) != names.end()) return false;
    std::erase(names, open_.back());
    const std::string meant = meant_question(name, names);
    diagnostics_.push_back(
        {Code::convention_unknown, base_name.position, name,
         names.empty() ? std::string{"en annan konvention i samma mapp"}
                       : fmt::format("en av konventionerna {}", fmt::join(names, ", ")),
         meant.empty() ? std::string{"Rätta namnet, eller lägg filen i samma mapp."} : meant});
    return true;
  }

  void tell_faulty_base(const XmlAttribute& base_name, const std::string& name, std::size_t first_fault) {
    const SourcePosition place = diagnostics_[first_fault].position;
    diagnostics_.push_back({Code::convention_invalid,
                            base_name.position,
                            fmt::format("{}=\"{}\"", base_attribute, name),
                            "en konvention utan fel",
                            "Rätta först konventionen som den här bygger på.",
                            {place}});
  }

  /// Tells what does not fit together; when it stands in another file, also which file made it so.
  void check_whole(const XmlElement& root, const XmlElement& own, const XmlAttribute* base_name) {
    const auto before = diagnostics_.size();
    check_convention(root, diagnostics_);
    for (auto i = before; i < diagnostics_.size(); ++i) {
      auto& fault = diagnostics_[i];
      if (fault.position.source == own.position.source) continue;
      fault.others.push_back(base_name->position);
      fault.advice = fmt::format("Det är ärvt men passar inte det som {} ändrar: skriv om det där.",
                                 own.position.source->file);
    }
  }

  Diagnostics& diagnostics_;
  std::vector<std::string> open_ = {};  // the names that are being read: a ring comes back to one of them
};

}  // namespace

std::optional<ConventionFamily> read_convention_family(const fs::path& path, const std::string& shown_name,
                                                       Diagnostics& diagnostics) {
  return FamilyReader{diagnostics}.read(path, shown_name);
}

std::vector<std::string> conventions_in(const fs::path& folder) {
  std::vector<std::string> names;
  std::error_code error;
  for (fs::directory_iterator entry{folder, error}, end; !error && entry != end; entry.increment(error))
    if (entry->path().extension() == ".xml") names.push_back(entry->path().stem().string());
  std::ranges::sort(names);
  return names;
}

}  // namespace redovisa
