#pragma once

#include <memory>
#include <string>
#include <xlsxwriter.h>

#include "write/temporary_folder.hpp"

namespace redovisa {

/// A workbook that libxlsxwriter is writing in a temporary folder of its own. Throws EnvironmentFailure when
/// the disk or the memory does not suffice.
class XlsxFile {
 public:
  XlsxFile();

  lxw_workbook* get() const { return workbook_.get(); }

  /// Closes the workbook and gives its bytes.
  std::string finish();

 private:
  struct Discard {
    void operator()(lxw_workbook* workbook) const { lxw_workbook_free(workbook); }
  };

  TemporaryFolder folder_{TemporaryFolder::Use::small_parts};
  std::unique_ptr<lxw_workbook, Discard> workbook_;
};

}  // namespace redovisa
