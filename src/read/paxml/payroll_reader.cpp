#include "read/paxml/payroll_reader.hpp"

#include <fmt/format.h>
#include <fstream>
#include <memory>

#include "diagnostics/folded.hpp"
#include "read/paxml/payroll_rows.hpp"
#include "read/xml/xml_reader.hpp"

namespace redovisa {

namespace {

constexpr std::size_t longest_text = 200;

std::string_view local_name(std::string_view name) {
  const auto colon = name.rfind(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

/// Follows the elements of a payroll file: paxml / list / row / part.
class PayrollHandler : public XmlHandler {
 public:
  PayrollHandler(PayrollRows& rows, PayrollFaults& faults) : rows_{rows}, faults_{faults} {}

  void set_reader(const XmlReader& reader) { reader_ = &reader; }

  bool start(std::string_view name, const XmlAttributes& attributes) override {
    ++depth_;
    text_.clear();
    if (depth_ == 2) list_ = local_name(name);
    if (depth_ == 3) begin_row(local_name(name), attributes);
    if (depth_ == 4 && row_ == Row::schedule && local_name(name) == "dag") add_day(attributes);
    return true;
  }

  bool end(std::string_view name) override {
    if (depth_ == 4 && row_ == Row::time) keep_part(local_name(name));
    if (depth_ == 3) end_row(local_name(name));
    --depth_;
    return true;
  }

  bool text(std::string_view piece) override {
    if (text_.size() < longest_text) text_ += piece.substr(0, longest_text - text_.size());
    return true;
  }

 private:
  enum class Row : std::uint8_t { other, time, schedule };

  void begin_row(std::string_view name, const XmlAttributes& attributes) {
    row_ = Row::other;
    place_ = reader_->place();
    if (list_ == "personal" && name == "person") rows_.add_person(attributes, place_);
    const bool time = list_ == "tidtransaktioner" && name == "tidtrans";
    const bool schedule = list_ == "schematransaktioner" && name == "schema";
    if (!time && !schedule) return;
    row_ = time ? Row::time : Row::schedule;
    person_ = rows_.person_of(attributes, place_);
    time_ = {};
  }

  void end_row(std::string_view name) {
    if (row_ == Row::time) rows_.add_time(person_, time_, place_);
    if (list_ == "header" && name == "version") check_version();
    row_ = Row::other;
  }

  void check_version() {
    const auto version = trimmed_text(text_);
    if (version == "2.0" || version == "2.1" || version == "2.2") return;
    faults_.add(PayrollFault::unknown_version, place_.line, place_.column);
  }

  void keep_part(std::string_view name) {
    static constexpr std::pair<std::string_view, std::string TimeRow::*> parts[]{
        {"tidkod", &TimeRow::code},  {"datum", &TimeRow::day},        {"datumfrom", &TimeRow::from},
        {"datumtom", &TimeRow::to},  {"starttid", &TimeRow::start},   {"sluttid", &TimeRow::end},
        {"timmar", &TimeRow::hours}, {"omfattning", &TimeRow::extent}};
    for (const auto& [part, member] : parts)
      if (name == part) time_.*member = std::string{trimmed_text(text_)};
  }

  void add_day(const XmlAttributes& attributes) {
    const auto text = [&](std::string_view name) {
      return std::string{attributes.find(name).value_or("").substr(0, longest_text)};
    };
    rows_.add_schedule(person_, {text("datum"), text("timmar"), text("starttid"), text("sluttid")},
                       reader_->place());
  }

  PayrollRows& rows_;
  PayrollFaults& faults_;
  const XmlReader* reader_ = nullptr;
  unsigned depth_ = 0;
  std::string list_, text_;
  Row row_ = Row::other;
  XmlPlace place_;
  MaybePerson person_;
  TimeRow time_;
};

bool refuse_size(const SourceRef& source, std::string found, std::string expected, Diagnostics& diagnostics) {
  diagnostics.push_back({Code::file_over_limit,
                         {source},
                         std::move(found),
                         std::move(expected),
                         "Ta ut kortare perioder ur lönesystemet, i flera filer."});
  return false;
}

/// What the file has come to so far against what is believed.
bool within_limits(std::uint64_t fed, const XmlReader& reader, const PayrollRegister& people,
                   const PayrollLimits& limits, const SourceRef& source, Diagnostics& diagnostics) {
  if (fed > limits.file)
    return refuse_size(source, fmt::format("mer än {} MB", limits.file >> 20),
                       fmt::format("högst {} MB", limits.file >> 20), diagnostics);
  if (fed - std::min(fed, reader.bytes_done()) > limits.token)
    return refuse_size(source, fmt::format("ett element på mer än {} kB", limits.token >> 10),
                       fmt::format("högst {} kB", limits.token >> 10), diagnostics);
  if (people.rows() > limits.rows)
    return refuse_size(source, fmt::format("fler än {} schemadagar och frånvarorader", limits.rows),
                       fmt::format("högst {} i mappen", limits.rows), diagnostics);
  if (people.persons() > limits.persons)
    return refuse_size(source, fmt::format("fler än {} anställda", limits.persons),
                       fmt::format("högst {} i mappen", limits.persons), diagnostics);
  return true;
}

}  // namespace

bool is_payroll_root(const XmlRoot& root) { return root.name == "paxml"; }

bool looks_like_payroll(const std::filesystem::path& path) {
  std::ifstream file{path, std::ios::binary};
  std::string beginning(64 * 1024, '\0');
  file.read(beginning.data(), static_cast<std::streamsize>(beginning.size()));
  beginning.resize(static_cast<std::size_t>(file.gcount()));
  for (const std::string_view word : {"paxml", "persnr", "anstid"})
    if (beginning.find(word) != std::string::npos) return true;
  return false;
}

bool read_payroll(const ByteSource& bytes, const SourceRef& source, const PayrollLimits& limits,
                  PayrollRegister& people, PayrollFaults& faults, Diagnostics& diagnostics) {
  PayrollRows rows{people.add_file(source), people, faults};
  PayrollHandler handler{rows, faults};
  XmlReader reader{handler};
  handler.set_reader(reader);
  std::uint64_t fed = 0;
  bool going = true;
  for (auto piece = bytes(); going && !piece.empty(); piece = bytes()) {
    going = reader.feed(piece);
    fed += piece.size();
    if (going && !within_limits(fed, reader, people, limits, source, diagnostics)) return false;
  }
  if (going && reader.finish()) return true;
  const XmlFault fault = reader.fault().value_or(XmlFault{});
  diagnostics.push_back(
      {Code::xml_malformed,
       {source, static_cast<std::uint32_t>(fault.line), static_cast<std::uint32_t>(fault.column)},
       fault.message,
       "välformad XML"});
  return false;
}

bool read_payroll_file(const std::filesystem::path& path, const SourceRef& source, PayrollRegister& people,
                       PayrollFaults& faults, Diagnostics& diagnostics) {
  std::ifstream file{path, std::ios::binary};
  constexpr std::size_t piece_size = 64 * 1024;
  std::string buffer(piece_size, '\0');
  const auto next = [&]() -> std::string_view {
    file.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
    return {buffer.data(), static_cast<std::size_t>(file.gcount())};
  };
  return read_payroll(next, source, PayrollLimits{}, people, faults, diagnostics);
}

}  // namespace redovisa
