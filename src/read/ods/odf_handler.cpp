#include "read/ods/odf_handler.hpp"

#include <fmt/format.h>

namespace redovisa {

bool OdfHandler::start_root(std::string_view name, const XmlAttributes& attributes) {
  begun_ = true;
  names_.learn(attributes);
  return names_.name_of(name) == OdfName{OdfSpace::office, root_} ||
         log_->refuse(Code::file_not_understood, fmt::format("{} har roten <{}>", part_, name),
                      "ett kalkylblad i OpenDocument-format (ods)");
}

bool OdfHandler::start(std::string_view name, const XmlAttributes& attributes) {
  if (!begun_) return start_root(name, attributes);
  const Visit visit =
      skipped_ > 0 ? Visit::skip : enter(names_.name_of(name), OdfAttributes{names_, attributes});
  if (visit == Visit::skip) ++skipped_;
  return visit != Visit::stop;
}

bool OdfHandler::end(std::string_view name) {
  if (skipped_ == 0) return leave(names_.name_of(name));
  --skipped_;
  return true;
}

}  // namespace redovisa
