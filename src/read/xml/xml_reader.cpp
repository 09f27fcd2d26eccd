#include "read/xml/xml_reader.hpp"

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

class Ignore : public XmlHandler {
 public:
  bool start(std::string_view, const XmlAttributes&) override { return true; }
  bool end(std::string_view) override { return true; }
  bool text(std::string_view) override { return true; }
};

}  // namespace

/// expat is C: nothing may be thrown through it, so each callback keeps what was thrown and stops the parser.
struct XmlReader::Callbacks {
  template <typename Step>
  static void guarded(void* user, Step step) noexcept {
    auto& reader = *static_cast<XmlReader*>(user);
    if (reader.stopped_) return;
    try {
      if (!step(reader)) reader.stop();
    } catch (...) {
      reader.thrown_ = std::current_exception();
      reader.stop();
    }
  }

  static void start(void* user, const XML_Char* name, const XML_Char** attributes) {
    guarded(user, [&](XmlReader& reader) {
      if (++reader.depth_ > reader.max_depth_)
        reader.refuse(fmt::format("fler än {} nivåer", reader.max_depth_));
      return !reader.fault_ && reader.handler_.start(name, XmlAttributes{attributes});
    });
  }

  static void end(void* user, const XML_Char* name) {
    guarded(user, [&](XmlReader& reader) {
      --reader.depth_;
      return reader.handler_.end(name);
    });
  }

  static void text(void* user, const XML_Char* piece, int length) {
    guarded(user, [&](XmlReader& reader) {
      return reader.handler_.text({piece, static_cast<std::size_t>(length)});
    });
  }

  static void doctype(void* user, const XML_Char*, const XML_Char*, const XML_Char*, int) {
    guarded(user, [](XmlReader& reader) {
      reader.refuse("DOCTYPE är inte tillåtet");
      return false;
    });
  }
};

void XmlReader::Free::operator()(XML_ParserStruct* parser) const { XML_ParserFree(parser); }

XmlReader::XmlReader(XmlHandler& handler, unsigned max_depth)
    : handler_{handler}, max_depth_{max_depth}, parser_{XML_ParserCreate(nullptr)} {
  if (!parser_) throw std::bad_alloc{};
  XML_SetUserData(parser_.get(), this);
  XML_SetElementHandler(parser_.get(), Callbacks::start, Callbacks::end);
  XML_SetCharacterDataHandler(parser_.get(), Callbacks::text);
  XML_SetStartDoctypeDeclHandler(parser_.get(), Callbacks::doctype);
}

XmlReader::~XmlReader() = default;

XmlPlace XmlReader::place() const {
  return {static_cast<std::uint32_t>(XML_GetCurrentLineNumber(parser_.get())),
          static_cast<std::uint32_t>(XML_GetCurrentColumnNumber(parser_.get()) + 1)};
}

std::uint64_t XmlReader::bytes_done() const {
  const auto index = XML_GetCurrentByteIndex(parser_.get());
  return index < 0 ? 0 : static_cast<std::uint64_t>(index);
}

void XmlReader::refuse(std::string message) {
  fault_ = XmlFault{XML_GetCurrentLineNumber(parser_.get()), XML_GetCurrentColumnNumber(parser_.get()) + 1,
                    std::move(message)};
}

void XmlReader::stop() {
  stopped_ = true;
  XML_StopParser(parser_.get(), XML_FALSE);
}

bool XmlReader::parse(std::string_view bytes, bool last) {
  if (stopped_ || fault_) return false;
  const auto status = XML_Parse(parser_.get(), bytes.data(), static_cast<int>(bytes.size()), last ? 1 : 0);
  if (thrown_) std::rethrow_exception(std::exchange(thrown_, nullptr));
  if (status == XML_STATUS_OK) return true;
  const XML_Error error = XML_GetErrorCode(parser_.get());
  if (error == XML_ERROR_NO_MEMORY) throw std::bad_alloc{};
  if (!stopped_) refuse(words_of(error));
  return false;
}

std::optional<XmlFault> xml_fault_of(std::string_view text) {
  Ignore ignore;
  XmlReader reader{ignore};
  if (reader.feed(text)) reader.finish();
  return reader.fault();
}

}  // namespace redovisa
