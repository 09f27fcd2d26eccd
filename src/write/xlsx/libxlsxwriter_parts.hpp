#pragma once

#include <string>
#include <vector>

namespace redovisa {

/// A part of a workbook: "xl/workbook.xml".
struct WorkbookPart {
  std::string name;
  std::string bytes;
};

/// Takes what libxlsxwriter gives minizip. The program has functions of its own under the five names of
/// minizip that libxlsxwriter calls, which the dynamic linker prefers to minizip's: the parts go to memory
/// instead of through zlib to a file. While one of these lives, those of its thread end in it; where the
/// linker does otherwise nothing comes, and the file is there.
class LibxlsxwriterParts {
 public:
  LibxlsxwriterParts();
  LibxlsxwriterParts(const LibxlsxwriterParts&) = delete;
  LibxlsxwriterParts& operator=(const LibxlsxwriterParts&) = delete;
  ~LibxlsxwriterParts();

  std::vector<WorkbookPart>& parts() { return parts_; }

 private:
  std::vector<WorkbookPart> parts_;
};

}  // namespace redovisa
