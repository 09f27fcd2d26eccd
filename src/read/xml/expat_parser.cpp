#include "read/xml/expat_parser.hpp"

#include <expat.h>
#include <fmt/format.h>
#include <new>
#include <utility>

namespace redovisa {

namespace {

std::string words_of(XML_Error error) {
  if (error == XML_ERROR_NO_ELEMENTS) return "slutar innan något element är helt";
  if (error == XML_ERROR_SYNTAX) return "felaktig XML";
  if (error == XML_ERROR_INVALID_TOKEN) return "otillåtet tecken eller felaktig XML";
  if (error == XML_ERROR_UNCLOSED_TOKEN) return "slutar mitt i ett element";
  if (error == XML_ERROR_PARTIAL_CHAR) return "slutar mitt i ett tecken";
  if (error == XML_ERROR_TAG_MISMATCH) return "sluttaggen passar inte starttaggen";
  if (error == XML_ERROR_DUPLICATE_ATTRIBUTE) return "samma attribut två gånger";
  if (error == XML_ERROR_JUNK_AFTER_DOC_ELEMENT) return "innehåll efter rotelementet";
  if (error == XML_ERROR_UNDEFINED_ENTITY) return "okänd entitet";
  if (error == XML_ERROR_BAD_CHAR_REF) return "otillåten teckenreferens";
  if (error == XML_ERROR_UNKNOWN_ENCODING) return "okänd teckenkodning";
  if (error == XML_ERROR_INCORRECT_ENCODING) return "fel teckenkodning angiven";
  if (error == XML_ERROR_UNCLOSED_CDATA_SECTION) return "oavslutat CDATA-avsnitt";
  return fmt::format("XML-fel {}", static_cast<int>(error));
}

}  // namespace

/// expat is C: nothing may be thrown through it, so each callback keeps what was thrown and stops the parser.
struct ExpatParser::Callbacks {
  template <typename Step>
  static void guarded(void* user, Step step) noexcept {
    auto& self = *static_cast<ExpatParser*>(user);
    if (self.stopped_at_ || !self.is_opened_) return;
    try {
      if (!step(self)) self.stop();
    } catch (...) {
      self.thrown_ = std::current_exception();
      self.stop();
    }
  }

  static void start(void* user, const XML_Char* name, const XML_Char** attributes) {
    guarded(user, [&](ExpatParser& self) {
      self.attributes_.clear();
      for (; *attributes != nullptr; attributes += 2)
        self.attributes_.push_back({attributes[0], attributes[1]});
      return self.events_.start(name, XmlAttributes{self.attributes_});
    });
  }

  static void end(void* user, const XML_Char* name) {
    guarded(user, [&](ExpatParser& self) { return self.events_.end(name); });
  }

  static void text(void* user, const XML_Char* piece, int length) {
    guarded(user, [&](ExpatParser& self) {
      return self.events_.text({piece, static_cast<std::size_t>(length)});
    });
  }

  static void doctype(void* user, const XML_Char*, const XML_Char*, const XML_Char*, int) {
    guarded(user, [](ExpatParser& self) {
      self.refuse("DOCTYPE är inte tillåtet");
      return false;
    });
  }
};

void ExpatParser::Free::operator()(XML_ParserStruct* parser) const { XML_ParserFree(parser); }

ExpatParser::ExpatParser(XmlEvents& events, const XmlTakeover& from)
    : events_{events},
      parser_{XML_ParserCreate(nullptr)},
      from_{from.place},
      offset_{from.offset},
      opening_{static_cast<std::uint32_t>(from.opening.size())} {
  if (!parser_) throw std::bad_alloc{};
  XML_SetUserData(parser_.get(), this);
  XML_SetElementHandler(parser_.get(), Callbacks::start, Callbacks::end);
  XML_SetCharacterDataHandler(parser_.get(), Callbacks::text);
  XML_SetStartDoctypeDeclHandler(parser_.get(), Callbacks::doctype);
  if (opening_ > 0) parse(from.opening, false);
  is_opened_ = true;
}

ExpatParser::~ExpatParser() = default;

XmlPlace ExpatParser::place() const {
  if (stopped_at_) return *stopped_at_;
  const auto line = static_cast<std::uint32_t>(XML_GetCurrentLineNumber(parser_.get()));
  const auto column = static_cast<std::uint32_t>(XML_GetCurrentColumnNumber(parser_.get()));
  if (line > 1) return {from_.line + line - 1, column + 1};
  return {from_.line, from_.column + column - opening_};
}

std::uint64_t ExpatParser::bytes_done() const {
  const auto index = static_cast<std::int64_t>(XML_GetCurrentByteIndex(parser_.get()));
  return index <= opening_ ? offset_ : offset_ + static_cast<std::uint64_t>(index) - opening_;
}

void ExpatParser::refuse(std::string message) {
  const XmlPlace at = place();
  fault_ = XmlFault{at.line, at.column, std::move(message)};
}

void ExpatParser::stop() {
  stopped_at_ = place();
  XML_StopParser(parser_.get(), XML_FALSE);
}

bool ExpatParser::parse(std::string_view bytes, bool is_last) {
  const auto status =
      XML_Parse(parser_.get(), bytes.data(), static_cast<int>(bytes.size()), is_last ? XML_TRUE : XML_FALSE);
  if (thrown_) std::rethrow_exception(std::exchange(thrown_, nullptr));
  if (status == XML_STATUS_OK) return true;
  const XML_Error error = XML_GetErrorCode(parser_.get());
  if (error == XML_ERROR_NO_MEMORY) throw std::bad_alloc{};
  if (!stopped_at_) refuse(words_of(error));
  return false;
}

}  // namespace redovisa
