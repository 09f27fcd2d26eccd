#include "read/xml/xml_reader.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <istream>
#include <string>
#include <utility>

#include "read/xml/expat_parser.hpp"
#include "read/xml/xml_tokeniser.hpp"

namespace redovisa {

namespace {

/// A tag or a comment that is longer is kept by no parser: it would be kept whole in memory.
constexpr std::uint64_t longest_token = 16ULL << 20;

class Ignore : public XmlHandler {
 public:
  bool start(std::string_view, const XmlAttributes&) override { return true; }
  bool end(std::string_view) override { return true; }
  bool text(std::string_view) override { return true; }
};

}  // namespace

struct XmlReader::Parsers {
  explicit Parsers(XmlEvents& events) : tokeniser{events} {}

  XmlTokeniser tokeniser;
  std::optional<ExpatParser> expat;  // once it has taken over
};

XmlReader::XmlReader(XmlHandler& handler, unsigned max_depth, XmlEngine engine)
    : events_{handler, max_depth}, parsers_{std::make_unique<Parsers>(events_)}, max_depth_{max_depth} {
  if (engine == XmlEngine::expat) parsers_->expat.emplace(events_, XmlTakeover{});
}

XmlReader::~XmlReader() = default;

XmlPlace XmlReader::place() const {
  return parsers_->expat ? parsers_->expat->place() : parsers_->tokeniser.place();
}

std::uint64_t XmlReader::bytes_done() const {
  return parsers_->expat ? parsers_->expat->bytes_done() : parsers_->tokeniser.bytes_done();
}

bool XmlReader::feed(std::string_view bytes) { return parse(bytes, false); }

bool XmlReader::finish() { return parse({}, true); }

void XmlReader::refuse(std::string message) {
  const XmlPlace at = place();
  fault_ = XmlFault{at.line, at.column, std::move(message)};
}

bool XmlReader::parse(std::string_view bytes, bool is_last) {
  if (stopped_) return false;
  stopped_ = true;  // also when a handler throws
  stopped_ = !step(bytes, is_last);
  if (events_.is_too_deep()) refuse(fmt::format("fler än {} nivåer", max_depth_));
  return !stopped_ && is_within_limit();
}

bool XmlReader::step(std::string_view bytes, bool is_last) {
  fed_ += bytes.size();
  if (!parsers_->expat) {
    const XmlScan found = bytes.empty() ? XmlScan::partial : parsers_->tokeniser.feed(bytes);
    if (found == XmlScan::stopped) return false;
    if (found == XmlScan::partial && (!is_last || parsers_->tokeniser.is_finished())) return true;
    return hand_over(is_last);
  }
  auto& expat = *parsers_->expat;
  if (expat.parse(bytes, is_last)) return true;
  fault_ = expat.fault();
  return false;
}

/// From what the tokeniser does not know on, expat parses the text.
bool XmlReader::hand_over(bool is_last) {
  const XmlTakeover takeover = parsers_->tokeniser.take_over();
  auto& expat = parsers_->expat.emplace(events_, takeover);
  if (expat.parse(takeover.rest, is_last)) return true;
  fault_ = expat.fault();
  return false;
}

bool XmlReader::is_within_limit() {
  if (fed_ - std::min(fed_, bytes_done()) <= longest_token) return true;
  refuse(fmt::format("en tagg eller kommentar på över {} MB", longest_token >> 20));
  stopped_ = true;
  return false;
}

bool feed_all(std::istream& file, XmlReader& reader) {
  std::string piece(std::size_t{64} << 10, '\0');
  do {
    file.read(piece.data(), static_cast<std::streamsize>(piece.size()));
    if (!reader.feed(std::string_view{piece}.substr(0, static_cast<std::size_t>(file.gcount()))))
      return false;
  } while (file);
  return reader.finish();
}

std::optional<XmlFault> xml_fault_of(std::string_view text) {
  Ignore ignore;
  XmlReader reader{ignore};
  if (reader.feed(text)) reader.finish();
  return reader.fault();
}

}  // namespace redovisa
