#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "read/ods/odf_names.hpp"
#include "read/xlsx/fault_log.hpp"

namespace redovisa {

/// What to do with an element: go into it, pass by all that is in it, or end the reading.
enum class Visit : std::uint8_t { enter, skip, stop };

/// A handler of one part of an OpenDocument package. Elements come by namespace and local name; what is
/// passed by is not heard of again, nor its text.
class OdfHandler : public XmlHandler {
 public:
  /// `root` is the local name that the part's root element in the namespace office must have.
  OdfHandler(std::string_view part, std::string_view root, FaultLog& log)
      : part_{part}, root_{root}, log_{&log} {}

  bool start(std::string_view name, const XmlAttributes& attributes) final;
  bool end(std::string_view name) final;
  bool text(std::string_view piece) final { return skipped_ > 0 || characters(piece); }

 protected:
  /// Not called for the root.
  virtual Visit enter(const OdfName& name, const OdfAttributes& attributes) = 0;
  /// Called for what was entered, and for the root.
  virtual bool leave(const OdfName& name) = 0;
  virtual bool characters(std::string_view piece) = 0;

  FaultLog& log() { return *log_; }
  std::string_view part() const { return part_; }

 private:
  bool start_root(std::string_view name, const XmlAttributes& attributes);

  std::string part_, root_;
  FaultLog* log_;
  OdfNames names_;
  bool begun_ = false;
  unsigned skipped_ = 0;  // how deep inside an element that is passed by
};

}  // namespace redovisa
