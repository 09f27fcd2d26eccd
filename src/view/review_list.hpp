#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "review/finding.hpp"
#include "view/table.hpp"

namespace redovisa {

/// A finding of the review, or a remark of the reading, in words.
struct ReviewItem {
  std::string_view code;  // stable, Swedish
  Severity severity = Severity::info;
  std::string area;   // the heading that it is listed under
  std::string title;  // the kind of finding
  std::string subject;
  std::string text;                         // what was found
  std::string quote;                        // the source material's words that it rests on
  std::string advice;                       // what to do
  std::vector<SourcePosition> places = {};  // the first is where it is most likely to be mended
  std::optional<Acceptance> accepted = {};
};

using ReviewItems = std::vector<ReviewItem>;

/// The most severe first. `diagnostics` are what was told when the material was read.
ReviewItems review_items(const Diagnostics& diagnostics, const Findings& findings);

/// How many of a severity nobody has accepted.
std::size_t count_of(const ReviewItems& items, Severity severity);

/// "3 fel, 1 varning, 12 upplysningar"; "inga fynd".
std::string counts_in_words(const ReviewItems& items);

/// For the terminal: grouped by severity, each with its place first, as editors open them.
std::string review_text(const ReviewItems& items);

/// {"fynd": [{"kod", "allvar", "område", "gäller", "platser": [{"fil", "blad", "cell"}], "text", "råd"}]}.
std::string review_json(const ReviewItems& items);

/// How each severity is shown.
std::vector<Mark> severity_marks();

/// What nobody has accepted, all of it and of one severity; for Excel and for the document.
Table review_table(const ReviewItems& items);
Table review_table(const ReviewItems& items, Severity severity);

/// What a person has accepted, and why. No rows: nothing.
Table accepted_table(const ReviewItems& items);

}  // namespace redovisa
