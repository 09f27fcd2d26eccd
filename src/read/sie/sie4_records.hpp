#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "read/sie/ledger_builder.hpp"
#include "read/sie/ledger_faults.hpp"
#include "read/sie/sie_line.hpp"

namespace redovisa {

/// Reads the records of a SIE 4 file one by one into a ledger. What is wrong is told with its line; unknown
/// records and fields at the end of a record are left alone, as SIE 4B (2008-09-30) 7.1 and 7.3 demand.
class Sie4Records {
 public:
  Sie4Records(LedgerBuilder& builder, LedgerFaults& faults, LedgerCharset charset,
              const LedgerLimits& limits);

  void read(const SieLine& line, std::uint32_t number);

  /// Whether a voucher has begun that has not ended.
  bool is_inside_voucher() const { return in_rows_ || voucher_.has_value(); }
  bool is_over_limit() const { return over_limit_; }
  std::optional<LedgerMonth> told_end() const { return told_end_; }  // #OMFATTN
  LedgerPlace place_of_told_end() const { return place_of_told_end_; }
  const std::string& told_charset() const { return told_charset_; }  // #FORMAT
  LedgerPlace place_of_told_charset() const { return place_of_told_charset_; }
  char type() const { return type_; }  // #SIETYP: 1, 2, 3 or 4; 1 when it is not told

 private:
  struct Voucher {
    std::string name;  // series and number
    LedgerMonth month;
    Ore sum = 0;
    std::uint32_t line = 0;
    bool has_fault = false;
  };
  struct Record {
    std::string_view label;
    std::size_t least_fields;
    std::string_view form;  // as the standard writes it
    void (Sie4Records::*read)(const SieLine&);
  };
  static const Record records[];

  void read_type(const SieLine& line);
  void read_charset(const SieLine& line);
  void read_company(const SieLine& line);
  void read_fiscal_year(const SieLine& line);
  void read_end(const SieLine& line);
  void read_currency(const SieLine& line);
  void read_account(const SieLine& line);
  void read_account_type(const SieLine& line);
  void read_dimension(const SieLine& line);
  void read_object(const SieLine& line);
  void read_result(const SieLine& line);
  void read_period_amount(const SieLine& line);
  void read_voucher(const SieLine& line);
  void read_voucher_row(const SieLine& line);

  void open_rows();
  void close_rows();
  void tell_odd(const SieLine& line);
  void refuse(const SieField& field, const std::string& expected);
  void tell_over_limit(std::string found, const std::string& expected);
  std::string text_of(const SieField& field) const;
  std::optional<Ore> amount_of(const SieField& field);
  std::optional<LedgerMonth> month_of(const SieField& field);
  std::optional<int> year_of_field(const SieField& field);
  std::optional<std::vector<std::uint32_t>> objects_of(const SieField& field);
  const SieField* amount_field(const SieLine& line, std::size_t objects_at);

  LedgerBuilder& builder_;
  LedgerFaults& faults_;
  LedgerCharset charset_;
  LedgerLimits limits_;
  std::uint32_t number_ = 0;  // of the line
  std::optional<Voucher> voucher_;
  bool in_rows_ = false, over_limit_ = false;
  std::optional<LedgerMonth> told_end_;
  LedgerPlace place_of_told_end_, place_of_told_charset_;
  std::string told_charset_;
  char type_ = '1';
};

}  // namespace redovisa
