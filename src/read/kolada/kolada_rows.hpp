#pragma once

#include "read/kolada/kolada_files.hpp"

namespace redovisa {

/// Understands the rows of one file of Kolada.
class KoladaRows {
 public:
  KoladaRows(SourceRef source, KoladaFiles& files, Diagnostics& diagnostics)
      : source_{std::move(source)}, files_{files}, diagnostics_{diagnostics} {}

  /// Adds what the row holds.
  void add(const JsonValue& row);

  /// Something beside the rows: the way to the next page.
  void add_outer(const std::string& name, const JsonValue& value);

  /// Has anything been of Kolada? A page without rows is, when it says so itself.
  bool is_kolada() const { return rows_ > 0 || (is_envelope_ && unknown_ == 0); }

  /// Is there more than what is believed?
  bool over_limit() const { return files_.count > most_kolada_points; }

  /// What is told of the file's faults together.
  void finish();

 private:
  bool add_points(const JsonValue& row);
  bool add_point(const JsonValue& row, int year, const JsonValue& value);
  bool add_name(const JsonValue& row);
  void tell(const JsonValue& value, std::string expected);
  SourcePosition position_of(const JsonValue& value) const {
    return {source_, value.place.line, value.place.column};
  }

  SourceRef source_;
  KoladaFiles& files_;
  Diagnostics& diagnostics_;
  std::size_t rows_ = 0, unknown_ = 0, faults_ = 0;
  bool is_envelope_ = false;
};

}  // namespace redovisa
