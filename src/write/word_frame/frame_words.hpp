#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "document/document.hpp"

namespace redovisa {

/// What a template can show of a report.
enum class FrameWord : std::uint8_t {
  title,
  subject,
  case_number,
  date,
  committee,
  municipality,
  period,
  author,
  status,
};

/// The word that a content control, a property or a data binding means by its name, in Swedish or English,
/// whatever its case and marks: "Dnr:", "Diarienummer" and "CaseNumber" are one. nullopt: none of ours.
std::optional<FrameWord> frame_word(std::string_view name);

/// What the document says; empty when it says nothing.
std::string value_of(FrameWord word, const Properties& properties);

/// "Diarienummer", as the user knows it.
std::string_view name_of(FrameWord word);

/// A day as Word's date pattern has it: "d MMMM yyyy" gives "18 september 2025". No pattern, or a text that
/// is no day: as it is.
std::string shown_day(const std::string& day, std::string_view pattern);

}  // namespace redovisa
