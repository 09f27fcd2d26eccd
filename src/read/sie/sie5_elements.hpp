#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "read/sie/ledger_builder.hpp"
#include "read/sie/ledger_faults.hpp"
#include "read/xml/xml_reader.hpp"

namespace redovisa {

/// Reads the elements of a SIE 5 file into a ledger. What is no part of the general ledger (reskontra,
/// documents, signatures) is left alone.
class Sie5Elements : public XmlHandler {
 public:
  Sie5Elements(LedgerBuilder& builder, LedgerFaults& faults, const LedgerLimits& limits);

  /// The parser that says where things stand.
  void stand_in(const XmlReader& reader) { reader_ = &reader; }

  bool start(std::string_view name, const XmlAttributes& attributes) override;
  bool end(std::string_view name) override;
  bool text(std::string_view) override { return true; }

  bool is_sie() const { return !root_.empty(); }
  const std::string& root() const { return root_; }  // "Sie" or "SieEntry"; empty: neither
  std::optional<LedgerMonth> told_end() const { return told_end_; }
  LedgerPlace place_of_told_end() const { return place_of_told_end_; }

  /// Numbers the fiscal years from the primary one, and gives budgets without month their year.
  void finish();

 private:
  struct Year {
    LedgerMonth first, last;
    bool is_primary = false;
  };
  /// A row of an account or a voucher, whose objects come inside it.
  struct Row {
    std::string element;
    std::uint32_t account = 0;
    std::optional<LedgerMonth> month;
    std::vector<std::uint32_t> objects;
    Ore ore = 0;
    LedgerPlace place;
    bool is_struck_out = false;
  };
  struct Voucher {
    std::string id;
    std::optional<LedgerMonth> month;
    Ore sum = 0;
    LedgerPlace place;
    bool has_fault = false;
  };

  void start_root(std::string_view name, const XmlAttributes& attributes);
  void start_inside_sie(std::string_view name, const XmlAttributes& attributes);
  void start_inside_row(std::string_view name, const XmlAttributes& attributes);
  void read_fiscal_year(const XmlAttributes& attributes);
  void read_currency(const XmlAttributes& attributes);
  void start_account(const XmlAttributes& attributes);
  void start_dimension(const XmlAttributes& attributes);
  void read_object(const XmlAttributes& attributes);
  void start_balance(std::string_view name, const XmlAttributes& attributes);
  void start_voucher(const XmlAttributes& attributes);
  void start_entry(const XmlAttributes& attributes);
  void end_row();
  void end_entry();
  void end_balance();
  void end_voucher();

  std::optional<std::string> demanded(const XmlAttributes& attributes, std::string_view element,
                                      const char* name);
  std::optional<Ore> amount_of(const XmlAttributes& attributes, std::string_view element);
  std::optional<LedgerMonth> month_of(const XmlAttributes& attributes, const char* name);
  LedgerPlace place() const;
  void check_limits(bool fits);

  LedgerBuilder& builder_;
  LedgerFaults& faults_;
  LedgerLimits limits_;
  const XmlReader* reader_ = nullptr;
  std::string root_;
  std::vector<Year> years_;
  std::vector<Row> whole_year_budgets_;
  std::optional<std::uint32_t> account_;  // that is open
  std::optional<std::string> dimension_;  // that is open
  std::optional<Voucher> voucher_;
  std::optional<Row> row_;
  std::optional<LedgerMonth> told_end_;
  LedgerPlace place_of_told_end_;
  bool is_over_ = false;
};

}  // namespace redovisa
