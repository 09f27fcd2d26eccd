#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "document/markdown_tree.hpp"

namespace redovisa {

/// A file of a template has lines of its own; a text that a user wrote stands as a whole in its cell.
enum class TextKind : std::uint8_t { template_part, prose, line };

/// The text that placeholders stand in, and where it comes from.
struct TextOrigin {
  TextKind kind;
  SourcePosition position;  // template_part: only its source
  std::string_view markdown;
};

/// One fault of a text, before its line and column have been sought.
struct TextFault {
  Code code;
  std::string found;
  std::string expected = {};
  std::string advice = {};
  std::string written = {};  // what stands in the text; empty: as `found`
};

/// Tells each fault once, however many times its text is filled, and no more of them than anyone can read.
class TextFaults {
 public:
  explicit TextFaults(Diagnostics& diagnostics) : diagnostics_{diagnostics} {}

  /// `lines` is the block where the fault stands; its exact place is where `fault.written` stands.
  void tell(const TextOrigin& origin, const LineSpan& lines, TextFault fault);

  /// Whether a fault of what is written there would be told; asked before suggestions are sought.
  bool is_news(const TextOrigin& origin, const LineSpan& lines, const std::string& written) const;

  /// Whether any of them keeps the text from being shown.
  bool has_errors() const { return has_errors_; }

 private:
  using Key = std::tuple<const Source*, std::uint32_t, std::uint32_t, std::string>;
  Diagnostics& diagnostics_;
  std::set<Key> told_;
  bool has_errors_ = false;

  static Key key_of(const TextOrigin& origin, const LineSpan& lines, const std::string& written);
};

/// "kanske ”a”, ”b” eller ”c”"; empty when nothing is near.
std::string did_you_mean(std::string_view wanted, const std::vector<std::string>& known);

}  // namespace redovisa
