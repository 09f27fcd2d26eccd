#include "document/inline_filler.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "document/text_losses.hpp"
#include "document/text_marks.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

/// Told when a value is asked for by the name of something else.
std::string advice_for(const std::string& name, const Scope& scope) {
  if (find_items(scope, name) != nullptr)
    return fmt::format(
        "Skriv {{{{infoga {}}}}} i ett eget stycke: det är en tabell, ett diagram eller en text.", name);
  if (find_group(scope, name) != nullptr)
    return fmt::format("Skriv {{{{upprepa {}: fil.md}}}} i ett eget stycke: det är en grupp.", name);
  return {};
}

/// The directive that someone may have meant: "infga driftredovisning" is nearly "infoga", and "ligande"
/// "liggande".
std::string meant_directive(const std::string& name) {
  const auto space = name.find(' ');
  if (space == std::string::npos) return did_you_mean(name, {"liggande", "slut"});
  return did_you_mean(name.substr(0, space), {"infoga", "upprepa"});
}

TextFault unknown_value(const Placeholder& placeholder, TextKind kind, const Scope& scope) {
  const std::string near = did_you_mean(placeholder.name, value_names(scope));
  if (kind != TextKind::template_part)
    return {Code::placeholder_unknown, placeholder.name, near, {}, placeholder.written};
  if (const std::string directive = meant_directive(placeholder.name); near.empty() && !directive.empty())
    return {Code::template_invalid, placeholder.written, directive};
  return {Code::placeholder_unknown, placeholder.name, near, advice_for(placeholder.name, scope),
          placeholder.written};
}

TextFault malformed(const Placeholder& placeholder, TextKind kind) {
  const bool closed = placeholder.written.ends_with("}}");
  const std::string_view what = kind == TextKind::template_part
                                    ? "ett namn eller infoga, upprepa, liggande, slut eller se"
                                    : "ett namn eller se";
  return {Code::template_invalid, placeholder.written,
          closed ? fmt::format("{} mellan {{{{ och }}}}", what) : "}} efter namnet",
          "Skriv \\{\\{ om klamrarna ska stå i texten."};
}

TextFault misplaced_directive(const Placeholder& placeholder, TextKind kind) {
  if (kind == TextKind::template_part)
    return {Code::template_invalid, placeholder.written, "att anvisningen står ensam i ett eget stycke"};
  return {Code::template_invalid, placeholder.written, "bara namn på uppgifter och hänvisningar",
          "Tabeller, diagram och upprepningar kan bara stå i mallen."};
}

/// Fills the runs of one block.
class BlockFiller {
 public:
  BlockFiller(const MarkdownNode& node, const TextOrigin& origin, const Scope& scope, TextFaults& faults,
              std::vector<Reference>& references)
      : node_{node}, origin_{origin}, scope_{scope}, faults_{faults}, references_{references} {}

  Runs filled() {
    tell_losses(node_, origin_, faults_);
    for (const Run& run : node_.runs) take(run);
    return std::move(runs_);
  }

 private:
  const MarkdownNode& node_;
  const TextOrigin& origin_;
  const Scope& scope_;
  TextFaults& faults_;
  std::vector<Reference>& references_;
  Runs runs_;

  void take(Run run) {
    if (run.link.find("{{") != std::string::npos) tell(placeholder_in_link(run.link));
    if (run.link.starts_with('#')) set_link(run);
    if (run.code || run.text.find("{{") == std::string::npos) return runs_.push_back(run);
    for (TextPiece& piece : pieces_of(run.text)) {
      Run part = run;
      part.text = piece.text;
      if (piece.is_placeholder) replace(piece.placeholder, part);
      append(runs_, std::move(part));
    }
  }

  void tell(TextFault fault) { faults_.tell(origin_, node_.lines, std::move(fault)); }

  static TextFault placeholder_in_link(const std::string& link) {
    return {Code::template_invalid, link.substr(link.find("{{")), "en adress utan platshållare",
            "Platshållare fylls i i text, inte i länkars adresser."};
  }

  void set_link(Run& run) {
    const std::string address = run.link;
    run.link = fmt::format("{}{}", reference_mark, references_.size());
    references_.push_back({address.substr(1), origin_, node_.lines, address, true});
  }

  void replace(const Placeholder& placeholder, Run& run) {
    switch (placeholder.kind) {
      case PlaceholderKind::value:
        return set_value(placeholder, run);
      case PlaceholderKind::reference:
        return set_reference(placeholder, run);
      case PlaceholderKind::malformed:
        return tell(malformed(placeholder, origin_.kind));
      case PlaceholderKind::insert:
      case PlaceholderKind::repeat:
      case PlaceholderKind::landscape:
      case PlaceholderKind::end:
        return tell(misplaced_directive(placeholder, origin_.kind));
    }
  }

  void set_value(const Placeholder& placeholder, Run& run) {
    if (const CellValue* value = find_value(scope_, placeholder.name))
      run.text = without_controls(text_of(*value));
    else if (faults_.is_news(origin_, node_.lines, placeholder.written))
      tell(unknown_value(placeholder, origin_.kind, scope_));
  }

  void set_reference(const Placeholder& placeholder, Run& run) {
    if (node_.kind == MarkdownKind::heading || origin_.kind == TextKind::line)
      return tell({Code::template_invalid, placeholder.written, "en rubrik utan hänvisning"});
    run.text = fmt::format("{0}{1}{0}", reference_mark, references_.size());
    run.link = fmt::format("{}{}", reference_mark, references_.size());
    references_.push_back({placeholder.name, origin_, node_.lines, placeholder.written, false,
                           placeholder.written.find('S') < placeholder.written.find_first_of("se")});
  }
};

}  // namespace

Runs InlineFiller::fill(const MarkdownNode& node, const TextOrigin& origin, const Scope& scope) {
  return BlockFiller{node, origin, scope, faults_, references_}.filled();
}

}  // namespace redovisa
