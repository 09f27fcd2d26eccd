#include "read/word/word_template_reader.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <pugixml.hpp>
#include <set>
#include <utility>

#include "read/word/word_template_kind.hpp"
#include "read/word/word_template_xml.hpp"
#include "read/xlsx/opc.hpp"
#include "read/xlsx/package.hpp"

namespace redovisa {

namespace {

constexpr std::string_view a_template = "en Word-mall (.docx eller .dotx)";
constexpr std::string_view save_again =
    "Öppna mallen i Word, spara den som vanlig Word-mall (.dotx) eller .docx och försök igen.";

/// A template is small; a great one is a mistake or an attack.
constexpr ReadLimits template_limits{.file = 32ULL << 20,
                                     .entries = 2'000,
                                     .small_part = 16ULL << 20,
                                     .part = 16ULL << 20,
                                     .total = 96ULL << 20};

/// What is taken along of what a part points at, whether that is XML, and the element that it has to be.
struct TakenKind {
  std::string_view kind;
  bool is_xml;
  std::string_view root = {};
};
constexpr std::array taken_kinds{TakenKind{"styles", true, "w:styles"},
                                 TakenKind{"theme", true},
                                 TakenKind{"fontTable", true},
                                 TakenKind{"settings", true, "w:settings"},
                                 TakenKind{"numbering", true, "w:numbering"},
                                 TakenKind{"header", true, "w:hdr"},
                                 TakenKind{"footer", true, "w:ftr"},
                                 TakenKind{"customXml", true},
                                 TakenKind{"customXmlProps", true},
                                 TakenKind{"image", false},
                                 TakenKind{"font", false},
                                 TakenKind{"custom-properties", true}};
constexpr TakenKind document_kind{"officeDocument", true, "w:document"},
    properties_kind{"custom-properties", true};

/// What is left out and worth telling; other kinds are of no use to a report.
struct LeftOutKind {
  std::string_view kind, words;
};
constexpr std::array left_out_kinds{LeftOutKind{"vbaProject", "makron"},
                                    LeftOutKind{"attachedTemplate", "kopplingen till en annan mall"},
                                    LeftOutKind{"oleObject", "inbäddade objekt"},
                                    LeftOutKind{"package", "inbäddade filer"},
                                    LeftOutKind{"control", "ActiveX-kontroller"},
                                    LeftOutKind{"aFChunk", "inlästa filer"},
                                    LeftOutKind{"subDocument", "underdokument"},
                                    LeftOutKind{"chart", "diagram"},
                                    LeftOutKind{"diagramData", "SmartArt"},
                                    LeftOutKind{"comments", "kommentarer"}};

class TemplateReader {
 public:
  TemplateReader(const WordTemplatePlace& place, Package package, FaultLog& log, Diagnostics& faults)
      : place_{place}, package_{std::move(package)}, log_{log}, faults_{faults} {
    template_.file = place.path.string();
  }

  WordTemplate read() {
    const auto types = package_.text_of("[Content_Types].xml", log_);
    if (!types) return {};
    if (const auto unusable = unusable_content_of(*types)) {
      tell(unusable->what, unusable->advice);
      return {};
    }
    const auto top = links_of("");
    for (const auto& link : top) {
      if (link.kind == "officeDocument") template_.document = link.target;
      if (link.kind == "custom-properties") take(link.target, properties_kind);
    }
    if (template_.document.empty())
      tell("ett paket som inte säger var texten är", std::string{save_again});
    else
      take(template_.document, document_kind);
    return std::move(template_);
  }

 private:
  void tell(std::string found, std::string advice) {
    faults_.push_back(
        {Code::template_invalid, {}, std::move(found), std::string{a_template}, std::move(advice)});
  }

  bool is_usable(const std::string& part, const std::string& xml, std::string_view root) {
    const auto fault = fault_of_word_part(xml, root);
    if (fault) tell(fmt::format("{}: {}", part, *fault), std::string{save_again});
    return !fault;
  }

  /// The part and all that it points at; a part that lacks or is no good is told, and the rest is read on.
  void take(const std::string& part, const TakenKind& kind) {
    if (!seen_.insert(part).second) return;
    auto bytes = package_.text_of(part, log_);
    if (!bytes || (kind.is_xml && !is_usable(part, *bytes, kind.root))) return;
    auto links = kind.is_xml ? links_of(part) : std::vector<WordTemplateLink>{};
    for (const auto& link : links) follow(link);
    template_.parts[part] = {std::move(*bytes), std::move(links)};
  }

  void follow(const WordTemplateLink& link) {
    const auto left_out = std::ranges::find(left_out_kinds, link.kind, &LeftOutKind::kind);
    if (left_out != left_out_kinds.end()) leave_out(std::string{left_out->words});
    const auto taken = std::ranges::find(taken_kinds, link.kind, &TakenKind::kind);
    if (taken == taken_kinds.end()) return;
    if (!link.external)
      take(link.target, *taken);
    else
      leave_out(link.kind == "image" ? "bilder som hämtas från en annan plats" : "länkar som hämtar något");
  }

  void leave_out(std::string what) {
    if (std::ranges::find(template_.left_out, what) == template_.left_out.end())
      template_.left_out.push_back(std::move(what));
  }

  std::vector<WordTemplateLink> links_of(const std::string& part) {
    const auto slash = part.rfind('/');
    const auto folder = slash == std::string::npos ? std::string{} : part.substr(0, slash + 1);
    const auto name = fmt::format("{}_rels/{}.rels", folder, part.substr(folder.size()));
    std::vector<WordTemplateLink> links;
    if (!package_.has(name)) return links;
    const auto xml = package_.text_of(name, log_);
    if (!xml || !is_usable(name, *xml, "Relationships")) return links;
    pugi::xml_document document;
    document.load_buffer(xml->data(), xml->size());
    for (const auto& node : document.document_element().children("Relationship")) {
      const std::string type = node.attribute("Type").value(), target = node.attribute("Target").value();
      const bool external = std::string_view{node.attribute("TargetMode").value()} == "External";
      links.push_back({node.attribute("Id").value(), type.substr(type.rfind('/') + 1),
                       external ? target : resolved_target(part, target), external});
    }
    return links;
  }

  const WordTemplatePlace& place_;
  Package package_;
  FaultLog& log_;
  Diagnostics& faults_;
  WordTemplate template_;
  std::set<std::string> seen_;
};

/// Each fault as one of the template, with the cell that names it.
void tell_faults(const WordTemplatePlace& place, Diagnostics faults, Diagnostics& diagnostics) {
  const auto source = std::make_shared<const Source>(Source{Source::Kind::file, place.path.string(), {}});
  for (auto& fault : faults) {
    const bool told = fault.code == Code::template_invalid || fault.code == Code::file_unreadable;
    if (!told) fault.advice = save_again;
    if (!told) fault.code = Code::template_invalid;
    fault.position = {source};
    if (place.named_at.source) fault.others = {place.named_at};
    diagnostics.push_back(std::move(fault));
  }
}

}  // namespace

std::optional<WordTemplate> read_word_template(const WordTemplatePlace& place, Diagnostics& diagnostics) {
  Diagnostics faults;
  FaultLog log{place.path.string(), faults};
  std::optional<WordTemplate> result;
  if (const auto unusable = unusable_kind_of(place.path, template_limits))
    faults.push_back({unusable->what.empty() ? Code::file_unreadable : Code::template_invalid,
                      {},
                      unusable->what,
                      std::string{a_template},
                      unusable->advice});
  else if (auto package = Package::open(place.path, template_limits, log))
    result = TemplateReader{place, std::move(*package), log, faults}.read();
  if (faults.empty()) return result;
  tell_faults(place, std::move(faults), diagnostics);
  return std::nullopt;
}

}  // namespace redovisa
