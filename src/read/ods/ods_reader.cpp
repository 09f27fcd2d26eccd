#include "read/ods/ods_reader.hpp"

#include <memory>

#include "read/ods/ods_content.hpp"

namespace redovisa {

namespace {

/// The manifest names what is encrypted (ODF 1.3 part 2, 4.8); the parts themselves are then no XML.
bool is_encrypted(Package& package, FaultLog& log) {
  constexpr std::string_view manifest = "META-INF/manifest.xml";
  if (!package.has(manifest)) return false;
  const auto text = package.text_of(manifest, log);
  return text && text->find("encryption-data") != std::string::npos;
}

/// Collects the sheets one by one as the part goes by.
class SheetsInTurn {
 public:
  SheetsInTurn(GridRoom& room, FaultLog& log) : room_{room}, log_{log} {}

  SheetSink* start(const SourceRef& source, Visibility visibility) {
    finish();
    grids_.push_back({source, source->sheet, visibility, {}, {}});
    if (visibility != Visibility::visible) {
      tell_of_hidden(grids_.back(), log_.diagnostics());
      return nullptr;
    }
    sink_ = std::make_unique<GridSink>(open_, room_, log_);
    return sink_.get();
  }

  std::vector<Grid> finished() {
    finish();
    return std::move(grids_);
  }

 private:
  void finish() {
    if (!sink_) return;
    sink_->finish(log_.diagnostics());
    sink_.reset();
    grids_.back().cells = std::move(open_.cells);
    grids_.back().merged = std::move(open_.merged);
    open_ = {};
  }

  GridRoom& room_;
  FaultLog& log_;
  std::vector<Grid> grids_;
  Grid open_;  // a place of its own, since the others move when their list grows
  std::unique_ptr<GridSink> sink_;
};

}  // namespace

std::optional<std::vector<Grid>> read_ods(const std::filesystem::path& path, const std::string& shown_name,
                                          const ReadLimits& limits, GridRoom& room,
                                          Diagnostics& diagnostics) {
  FaultLog log{shown_name, diagnostics};
  auto package = Package::open(path, limits, log);
  if (!package) return std::nullopt;
  const auto told = diagnostics.size();
  if (is_encrypted(*package, log)) {
    log.refuse(Code::file_encrypted, "ett kalkylblad med lösenord", "en fil utan lösenord",
               "Öppna filen i LibreOffice och spara den utan att kryssa i ”Spara med lösenord”.");
    return std::nullopt;
  }
  if (diagnostics.size() > told) return std::nullopt;
  OdsStyles styles;
  if (!read_ods_styles(*package, styles, limits, log)) return std::nullopt;
  SheetsInTurn sheets{room, log};
  const auto start = [&](const SourceRef& sheet, Visibility visibility) {
    return sheets.start(sheet, visibility);
  };
  if (!read_ods_content(*package, styles, start, limits, log)) return std::nullopt;
  return sheets.finished();
}

}  // namespace redovisa
