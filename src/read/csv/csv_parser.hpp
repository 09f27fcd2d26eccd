#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

struct csv_parser;

namespace redovisa {

/// Receives the fields and rows of a csv file in order. False ends the reading.
class CsvHandler {
 public:
  virtual ~CsvHandler() = default;
  virtual bool field(std::string_view text) = 0;
  virtual bool end_of_row() = 0;
};

/// A streaming csv parser by RFC 4180, strict about quotation marks: the only place that knows libcsv. Spaces
/// beside a field without quotation marks are left out. What a handler throws comes out of feed or finish.
class CsvParser {
 public:
  CsvParser(CsvHandler& handler, char delimiter);
  ~CsvParser();
  CsvParser(const CsvParser&) = delete;
  CsvParser& operator=(const CsvParser&) = delete;

  /// The next characters, each line ended by one line feed. False when a quotation mark stands wrong or the
  /// handler ended the reading.
  bool feed(std::string_view text);

  /// Tells that there is no more; false when a quotation mark is never closed.
  bool finish();

  /// Whether the text itself was refused, not the reading ended.
  bool is_malformed() const { return malformed_; }

  /// The bytes of the field that is being read.
  std::size_t waiting() const;

 private:
  struct Callbacks;
  struct State;

  bool settle(bool parsed);

  std::unique_ptr<State> state_;
  bool malformed_ = false;
};

}  // namespace redovisa
