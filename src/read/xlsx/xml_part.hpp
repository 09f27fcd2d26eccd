#pragma once

#include <string_view>

#include "read/xlsx/package.hpp"
#include "read/xml/xml_reader.hpp"

namespace redovisa {

/// Adds the fault of a malformed part, with line and column.
bool refuse_malformed(std::string_view part, const XmlFault& fault, FaultLog& log);

/// Adds the fault of a part whose root element is not SpreadsheetML's.
bool refuse_foreign(std::string_view part, std::string_view root, std::string_view uri, FaultLog& log);

/// Streams a part of the package through the handler; true only when the part was whole, undamaged and
/// well-formed and the handler wanted all of it.
bool read_xml_part(Package& package, std::string_view part, XmlHandler& handler, FaultLog& log);

/// A handler of SpreadsheetML: only elements with the root's prefix reach it, and only by their local names.
/// Every other element is skipped with all that is in it.
class SpreadsheetHandler : public XmlHandler {
 public:
  SpreadsheetHandler(std::string_view part, FaultLog& log) : part_{part}, log_{&log} {}

  bool start(std::string_view name, const XmlAttributes& attributes) final;
  bool end(std::string_view name) final;
  bool text(std::string_view piece) final { return foreign_ > 0 || characters(piece); }

 protected:
  /// The depth of the root is 1.
  virtual bool enter(unsigned depth, std::string_view name, const XmlAttributes& attributes) = 0;
  virtual bool leave(unsigned depth, std::string_view name) = 0;
  virtual bool characters(std::string_view piece) = 0;

  FaultLog& log() { return *log_; }
  std::string_view part() const { return part_; }

 private:
  bool start_root(std::string_view name, const XmlAttributes& attributes);
  bool is_foreign(std::string_view name) const;

  std::string part_;
  FaultLog* log_;
  std::string prefix_;  // with its colon
  unsigned depth_ = 0;
  unsigned foreign_ = 0;  // how deep inside a foreign element
};

}  // namespace redovisa
