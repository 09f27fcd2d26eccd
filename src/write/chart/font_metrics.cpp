#include "write/chart/font_metrics.hpp"

#include <array>
#include <cstdint>
#include <utf8proc.h>

namespace redovisa {

namespace {

/// Advance widths of one weight in font units, 2048 to the em. Kerning and ligatures are left out.
struct Weight {
  std::array<std::uint16_t, 95> ascii;   // U+0020–U+007E
  std::array<std::uint16_t, 96> latin1;  // U+00A0–U+00FF
  std::uint16_t quote, double_quote, ellipsis, permille, slanted_arrow, other;
};

constexpr double units_per_em = 2048;

constexpr Weight regular = {
    {463,  667,  821,  1020, 1038, 1464, 1397, 452,  621,  621,  1020, 1020, 511,  627,  517,  791,
     1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 548,  548,  1020, 1020, 1020, 949,
     1831, 1185, 1114, 1092, 1260, 1000, 941,  1292, 1276, 516,  653,  1064, 861,  1751, 1322, 1356,
     1058, 1378, 1112, 941,  998,  1314, 1162, 1822, 1063, 998,  959,  628,  791,  628,  1020, 1020,
     596,  981,  1076, 866,  1076, 1019, 625,  964,  1076, 470,  490,  931,  470,  1636, 1076, 1080,
     1076, 1076, 714,  801,  686,  1076, 925,  1464, 887,  927,  809,  644,  943,  644,  1020},
    {463,  667,  1020, 1038, 1020, 1038, 1020, 1020, 804,  1709, 824,  1049, 1020, 0,    1038, 807,
     694,  1020, 688,  685,  598,  1126, 1200, 517,  629,  504,  865,  1049, 1303, 1375, 1383, 949,
     1185, 1185, 1185, 1185, 1185, 1185, 1563, 1092, 1000, 1000, 1000, 1000, 516,  516,  516,  516,
     1279, 1322, 1356, 1356, 1356, 1356, 1356, 1020, 1359, 1314, 1314, 1314, 1314, 998,  1058, 1080,
     981,  981,  981,  981,  981,  981,  1583, 866,  1019, 1019, 1019, 1019, 470,  470,  470,  470,
     1076, 1076, 1080, 1080, 1080, 1080, 1080, 1020, 1084, 1076, 1076, 1076, 1076, 927,  1076, 927},
    511,
    857,
    1414,
    2126,
    1806,
    1038};

constexpr Weight bold = {
    {463,  667,  898,  1020, 1038, 1493, 1443, 478,  638,  638,  1020, 1020, 528,  627,  547,  880,
     1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 565,  565,  1020, 1020, 1020, 949,
     1840, 1241, 1148, 1084, 1291, 999,  940,  1305, 1292, 546,  678,  1120, 866,  1790, 1349, 1385,
     1090, 1405, 1153, 968,  1014, 1337, 1211, 1856, 1128, 1064, 979,  665,  880,  665,  1020, 1020,
     615,  1011, 1099, 857,  1099, 1031, 648,  971,  1099, 503,  523,  983,  503,  1666, 1099, 1101,
     1099, 1099, 728,  817,  710,  1099, 969,  1526, 941,  970,  814,  704,  973,  704,  1020},
    {463,  667,  1020, 1038, 1020, 1038, 1020, 1020, 849,  1709, 852,  1103, 1020, 0,    1038, 799,
     701,  1020, 692,  688,  616,  1154, 1224, 548,  621,  517,  891,  1103, 1347, 1415, 1437, 949,
     1241, 1241, 1241, 1241, 1241, 1241, 1588, 1084, 999,  999,  999,  999,  546,  546,  546,  546,
     1309, 1349, 1385, 1385, 1385, 1385, 1385, 1020, 1394, 1337, 1337, 1337, 1337, 1064, 1090, 1136,
     1011, 1011, 1011, 1011, 1011, 1011, 1587, 857,  1031, 1031, 1031, 1031, 503,  503,  503,  503,
     1099, 1099, 1101, 1101, 1101, 1101, 1101, 1020, 1114, 1099, 1099, 1099, 1099, 970,  1099, 970},
    528,
    891,
    1457,
    2174,
    1719,
    1064};

std::uint16_t width_outside_latin1(const Weight& weight, std::int32_t code) {
  switch (code) {
    case 0x2009:
      return 409;  // thin space
    case 0x202F:
      return 463;  // narrow no-break space
    case 0x2010:
    case 0x2011:
      return 627;  // hyphens
    case 0x2013:
    case 0x2212:
    case 0x2022:
      return 1020;  // en dash, minus, bullet
    case 0x2264:
    case 0x2265:
    case 0x2260:
    case 0x2248:
      return 1020;
    case 0x2014:
    case 0x2190:
    case 0x2192:
      return 1854;  // em dash, level arrows
    case 0x2196:
    case 0x2197:
    case 0x2198:
    case 0x2199:
      return weight.slanted_arrow;
    case 0x2018:
    case 0x2019:
    case 0x201A:
      return weight.quote;
    case 0x201C:
    case 0x201D:
    case 0x201E:
      return weight.double_quote;
    case 0x2026:
      return weight.ellipsis;
    case 0x2030:
      return weight.permille;
    case 0x20AC:
      return 1038;  // euro
    case 0x2713:
    case 0x2714:
    case 0x2717:
      return 1716;  // not in Carlito: as in DejaVu Sans
    case 0x200B:
    case 0x2060:
      return 0;  // zero width
    default:
      return code >= 0x0300 && code <= 0x036F ? std::uint16_t{0} : weight.other;
  }
}

constexpr std::uint16_t width_of_ascii(const Weight& weight, std::size_t code) {
  if (code < 0x20) return 0;
  return code <= 0x7E ? weight.ascii[code - 0x20] : weight.other;
}

using AsciiWidths = std::array<std::uint16_t, 128>;

constexpr AsciiWidths ascii_widths(const Weight& weight) {
  AsciiWidths widths{};
  for (std::size_t code = 0; code < widths.size(); ++code) widths[code] = width_of_ascii(weight, code);
  return widths;
}

constexpr AsciiWidths regular_ascii = ascii_widths(regular), bold_ascii = ascii_widths(bold);

std::uint16_t width_above_ascii(const Weight& weight, std::int32_t code) {
  if (code >= 0xA0 && code <= 0xFF) return weight.latin1[static_cast<std::size_t>(code - 0xA0)];
  return width_outside_latin1(weight, code);
}

}  // namespace

double text_width(std::string_view text, bool is_bold) {
  const Weight& weight = is_bold ? bold : regular;
  const AsciiWidths& of_ascii = is_bold ? bold_ascii : regular_ascii;
  const auto* next = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  auto left = static_cast<utf8proc_ssize_t>(text.size());
  std::int64_t units = 0;
  while (left > 0) {
    if (*next < 0x80) {  // nearly every character
      units += of_ascii[*next++];
      --left;
      continue;
    }
    if (*next == 0xC3 && left > 1 && (next[1] & 0xC0U) == 0x80) {  // nearly every other: U+00C0–U+00FF
      units += weight.latin1[0x20U + (next[1] & 0x3FU)];
      next += 2;
      left -= 2;
      continue;
    }
    utf8proc_int32_t code = 0;
    const auto used = utf8proc_iterate(next, left, &code);
    units += used > 0 ? width_above_ascii(weight, code)
                      : weight.other;  // a broken byte shows as one replacement sign
    next += used > 0 ? used : 1;
    left -= used > 0 ? used : 1;
  }
  return static_cast<double>(units) / units_per_em;
}

}  // namespace redovisa
