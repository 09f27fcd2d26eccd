#include "read/sie/sie4_checksum.hpp"

#include <string>
#include <zlib.h>

namespace redovisa {

void Sie4Checksum::add(std::string_view text) {
  sum_ = crc32(sum_, reinterpret_cast<const Bytef*>(text.data()), static_cast<uInt>(text.size()));
}

void Sie4Checksum::end(const SieLine& line, std::uint32_t number, LedgerFaults& faults) {
  is_open_ = false;
  const auto& told = line.fields[0];
  is_verified_ = told.text == std::to_string(sum_);
  if (!is_verified_)
    faults.tell(Code::ledger_checksum_wrong, {number, told.column}, told.text, std::to_string(sum_));
}

void Sie4Checksum::add(std::string_view bytes, const SieLine& line, std::uint32_t number,
                       LedgerFaults& faults) {
  if (line.label == "#KSUMMA") {
    if (is_open_ && !line.fields.empty()) return end(line, number, faults);
    sum_ = crc32(0, nullptr, 0);
    is_open_ = true;
    return;
  }
  if (!is_open_ || !line.label.starts_with('#')) return;
  add(bytes.substr(bytes.find('#'), line.label.size()));  // as written, in whatever case
  for (const auto& field : line.fields) {
    add(field.text);
    for (const auto& item : field.items) add(item);
  }
}

}  // namespace redovisa
