#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "document/document.hpp"
#include "write/look.hpp"
#include "write/pdf/libre_office.hpp"
#include "write/word/word_writer.hpp"

namespace redovisa {

/// Who sets pages, and whether a Word file shall have page numbers in its table of contents.
struct Typesetting {
  LibreOffice& office;
  bool page_numbers = false;
};

/// The pages of one document as LibreOffice sets them: its PDF, and the page numbers of its headings. They
/// are made when first asked for and at most once, whatever the number of formats that want them.
class TypesetPages {
 public:
  /// All three must outlive it.
  TypesetPages(const Document& document, const Look& look, const Typesetting& setting)
      : document_{document}, look_{look}, setting_{setting} {}

  /// The finished PDF file. Throws EnvironmentFailure when it cannot be made here.
  std::string pdf();

  /// The document as Rich Text Format, by LibreOffice too. Throws EnvironmentFailure when it cannot be made.
  std::string rtf() { return setting_.office.to_rtf(write_word(document_, look_, page_numbers())); }

  /// The pages of the headings in the table of contents, by heading id. Empty when there is no such table, or
  /// no numbers are wanted, or it must do without, which `remarks` then tells.
  std::map<std::string, int> page_numbers();

  /// What the user should know, in Swedish: each a whole sentence.
  const std::vector<std::string>& remarks() const { return remarks_; }

 private:
  const Document& document_;
  const Look& look_;
  const Typesetting& setting_;
  std::optional<std::string> pages_;
  std::string failure_;
  std::vector<std::string> remarks_;

  const std::string& pages();
  void set_in_pages();
};

}  // namespace redovisa
