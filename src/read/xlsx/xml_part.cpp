#include "read/xlsx/xml_part.hpp"

#include <fmt/format.h>

#include "read/xlsx/small_xml.hpp"

namespace redovisa {

bool refuse_malformed(std::string_view part, const XmlFault& fault, FaultLog& log) {
  return log.refuse(Code::xml_malformed,
                    fmt::format("{}, rad {}, tecken {}: {}", part, fault.line, fault.column, fault.message),
                    "välformad XML",
                    "Öppna filen i Excel eller LibreOffice och spara om den, eller be om en ny kopia.");
}

bool refuse_foreign(std::string_view part, std::string_view root, std::string_view uri, FaultLog& log) {
  return log.refuse(Code::file_not_understood, fmt::format("{}: <{}> i namnrymden \"{}\"", part, root, uri),
                    "ett kalkylblad i formatet xlsx");
}

bool read_xml_part(Package& package, std::string_view part, XmlHandler& handler, FaultLog& log) {
  XmlReader reader{handler};
  const auto feed = [&reader](std::string_view bytes) { return reader.feed(bytes); };
  const bool whole = package.stream(part, feed, log) && reader.finish();
  if (reader.fault()) return refuse_malformed(part, *reader.fault(), log);
  return whole;
}

bool SpreadsheetHandler::is_foreign(std::string_view name) const {
  if (prefix_.empty()) return name.find(':') != std::string_view::npos;
  return !name.starts_with(prefix_);
}

bool SpreadsheetHandler::start_root(std::string_view name, const XmlAttributes& attributes) {
  const QualifiedName qualified{name};
  if (!qualified.prefix.empty()) prefix_ = fmt::format("{}:", qualified.prefix);
  const auto uri =
      attributes.find(qualified.prefix.empty() ? "xmlns" : fmt::format("xmlns:{}", qualified.prefix));
  return is_spreadsheet_namespace(uri.value_or("")) || refuse_foreign(part_, name, uri.value_or(""), *log_);
}

bool SpreadsheetHandler::start(std::string_view name, const XmlAttributes& attributes) {
  if (depth_ == 0 && !start_root(name, attributes)) return false;
  if (foreign_ > 0 || is_foreign(name)) {
    ++foreign_;
    return true;
  }
  return enter(++depth_, name.substr(prefix_.size()), attributes);
}

bool SpreadsheetHandler::end(std::string_view name) {
  if (foreign_ > 0) {
    --foreign_;
    return true;
  }
  return leave(depth_--, name.substr(prefix_.size()));
}

}  // namespace redovisa
