#include "read/sie/sie4_reader.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fstream>
#include <system_error>
#include <utility>

#include "diagnostics/folded.hpp"
#include "read/sie/ledger_builder.hpp"
#include "read/sie/ledger_coverage.hpp"
#include "read/sie/ledger_faults.hpp"
#include "read/sie/ledger_meaning.hpp"
#include "read/sie/sie4_checksum.hpp"
#include "read/sie/sie4_records.hpp"
#include "read/sie/sie_charset.hpp"
#include "read/sie/sie_lines.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view end_of_dos_file = "\x1A";

// The records that a SIE 4 file may begin with.
constexpr std::array<std::string_view, 14> first_labels{"#FLAGGA", "#KSUMMA", "#PROGRAM", "#FORMAT", "#GEN",
                                                        "#SIETYP", "#PROSA",  "#FTYP",    "#FNR",    "#ORGNR",
                                                        "#FNAMN",  "#ADRESS", "#RAR",     "#BKOD"};

LedgerCharset charset_in(const fs::path& path) {
  CharsetFinder finder;
  std::ifstream file{path, std::ios::binary};
  std::string piece(std::size_t{64} << 10, '\0');
  do {
    file.read(piece.data(), static_cast<std::streamsize>(piece.size()));
    finder.add(std::string_view{piece}.substr(0, static_cast<std::size_t>(file.gcount())));
  } while (file);
  return finder.found();
}

/// A file that is said to be UTF-8 but is not is read as what it looks like.
LedgerCharset chosen_charset(LedgerCharset told, LedgerCharset found) {
  const bool cannot_be = told == LedgerCharset::utf_8 && found != LedgerCharset::utf_8;
  return told == LedgerCharset::found_out || cannot_be ? found : told;
}

class Sie4Reader {
 public:
  Sie4Reader(const fs::path& path, SourceRef source, const AccountRules& rules, const LedgerLimits& limits,
             Diagnostics& diagnostics)
      : path_{path},
        rules_{rules},
        limits_{limits},
        faults_{source, diagnostics},
        charset_{chosen_charset(rules.charset, charset_in(path))},
        builder_{std::move(source), limits},
        records_{builder_, faults_, charset_, limits} {}

  std::optional<Ledger> read() {
    read_lines();
    check_charset();
    std::optional<Ledger> ledger;
    if (!faults_.any_error()) ledger = finished();
    faults_.finish();
    return ledger;
  }

 private:
  void read_lines() {
    SieLines lines{path_, limits_.line};
    std::string bytes;
    while (!records_.is_over_limit() && lines.next(bytes)) {
      if (lines.number() == 1 && bytes.starts_with(byte_order_mark)) bytes.erase(0, byte_order_mark.size());
      if (bytes != end_of_dos_file) read_line(bytes, lines);
    }
    if (lines.is_too_long())
      faults_.tell(Code::file_over_limit, {lines.number() + 1, 0}, "en mycket lång rad",
                   fmt::format("rader på högst {} tecken", limits_.line),
                   "Kontrollera att filen är en SIE-fil med en uppgift per rad.");
    else if (!records_.is_over_limit())
      check_whole(lines.number());
  }

  void read_line(const std::string& bytes, const SieLines& lines) {
    SieLineFault fault;
    const auto line = parse_sie_line(bytes, fault);
    if (line) {
      checksum_.add(bytes, *line, lines.number(), faults_);
      return records_.read(*line, lines.number());
    }
    const LedgerPlace place{lines.number(), fault.column};
    is_cut_off_ = lines.ended_inside_line();
    if (is_cut_off_)
      faults_.tell(Code::ledger_truncated, place, decoded(fault.found, charset_), fault.expected);
    else
      faults_.tell(Code::ledger_line_unreadable, place, decoded(fault.found, charset_), fault.expected);
  }

  void check_whole(std::uint32_t last_line) {
    if (is_cut_off_) return;
    if (records_.is_inside_voucher())
      faults_.tell(Code::ledger_truncated, {last_line, 0}, "filen slutar mitt i en verifikation",
                   "en högerklammer efter verifikationens rader");
    else if (checksum_.is_open())
      faults_.tell(Code::ledger_truncated, {last_line, 0}, "filen har bara en rad #KSUMMA",
                   "en sista rad #KSUMMA med kontrollsumman");
  }

  /// SIE 4B knows no other charset than PC8, but programs write others too.
  void check_charset() {
    const std::string told = folded(records_.told_charset());
    if (told == "pc8" && charset_ != LedgerCharset::pc8)
      faults_.tell(Code::ledger_line_odd, records_.place_of_told_charset(),
                   fmt::format("#FORMAT {}", records_.told_charset()),
                   fmt::format("#FORMAT {}, som filens bokstäver är skrivna i", name_of(charset_)));
  }

  std::optional<Ledger> finished() {
    Ledger ledger = builder_.take();
    const bool is_import = ledger.by_vouchers && ledger.results.empty();
    ledger.kind = is_import ? "SIE 4 typ 4I" : fmt::format("SIE 4 typ {}", records_.type());
    set_coverage(ledger, records_.told_end(), records_.place_of_told_end(), faults_);
    decide_object_rows(ledger, rules_.object_rows, faults_);
    if (faults_.any_error()) return std::nullopt;
    return ledger;
  }

  const fs::path& path_;
  const AccountRules& rules_;
  LedgerLimits limits_;
  LedgerFaults faults_;
  LedgerCharset charset_;
  LedgerBuilder builder_;
  Sie4Records records_;
  Sie4Checksum checksum_;
  bool is_cut_off_ = false;  // the last line ends before it is whole
};

}  // namespace

bool is_sie4_file(const fs::path& path) {
  std::ifstream file{path, std::ios::binary};
  std::string head(4096, '\0');
  file.read(head.data(), static_cast<std::streamsize>(head.size()));
  head.resize(static_cast<std::size_t>(file.gcount()));
  std::string_view rest = head;
  if (rest.starts_with(byte_order_mark)) rest.remove_prefix(byte_order_mark.size());
  rest.remove_prefix(std::min(rest.find_first_not_of(" \t\r\n"), rest.size()));
  SieLineFault fault;
  const auto line = parse_sie_line(rest.substr(0, rest.find('\n')), fault);
  return line && std::ranges::find(first_labels, line->label) != first_labels.end();
}

std::optional<Ledger> read_sie4(const fs::path& path, const std::string& shown_name,
                                const AccountRules& rules, Diagnostics& diagnostics,
                                const LedgerLimits& limits) {
  const auto source = std::make_shared<const Source>(Source{Source::Kind::text, shown_name, {}});
  std::error_code error;
  const auto size = fs::file_size(path, error);
  if (error || !std::ifstream{path}) {
    diagnostics.push_back({Code::file_unreadable, {source, 0, 0}, {}, "en fil som går att läsa"});
    return std::nullopt;
  }
  if (size > limits.file) {
    diagnostics.push_back({Code::file_over_limit,
                           {source, 0, 0},
                           fmt::format("{} MB", size >> 20),
                           fmt::format("högst {} MB", limits.file >> 20),
                           "Ta ut en fil för ett år, utan verifikationer (SIE-typ 3)."});
    return std::nullopt;
  }
  return Sie4Reader{path, source, rules, limits, diagnostics}.read();
}

}  // namespace redovisa
