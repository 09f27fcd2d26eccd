#include "write/chart/emf.hpp"

#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <map>
#include <ostream>
#include <set>

#include "write/chart/emf_records.hpp"
#include "write/chart/font_metrics.hpp"
#include "write/sample_charts.hpp"

namespace redovisa {
static std::ostream& operator<<(std::ostream& out, const Chart& chart) { return out << chart.id; }
}  // namespace redovisa

using namespace redovisa;

namespace {

const auto every_chart = boost::unit_test::data::make(samples::all());

std::uint32_t u32(std::string_view bytes, std::size_t at) {
  BOOST_REQUIRE(at + 4 <= bytes.size());
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < 4; ++i)
    value |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at + i])) << (8 * i);
  return value;
}

std::uint32_t u16(std::string_view bytes, std::size_t at) {
  return u32(std::string{bytes.substr(at, 2)} + std::string(2, '\0'), 0);
}

struct Record {
  std::uint32_t type = 0;
  std::string bytes;  // with type and size
};

bool is(const Record& record, EmfType type) { return record.type == static_cast<std::uint32_t>(type); }

/// Walks the records as a strict reader does.
std::vector<Record> records_of(const std::string& emf) {
  std::vector<Record> records;
  for (std::size_t at = 0; at < emf.size();) {
    const std::uint32_t size = u32(emf, at + 4);
    BOOST_REQUIRE(size >= 8U);
    BOOST_REQUIRE(size % 4 == 0U);
    BOOST_REQUIRE(at + size <= emf.size());
    records.push_back({u32(emf, at), emf.substr(at, size)});
    at += size;
  }
  return records;
}

std::u16string utf16_at(const std::string& bytes, std::size_t at, std::size_t units) {
  std::u16string text;
  for (std::size_t i = 0; i < units; ++i) text += static_cast<char16_t>(u16(bytes, at + 2 * i));
  return text;
}

bool creates(const Record& record) {
  return is(record, EmfType::create_brush) || is(record, EmfType::create_font) ||
         is(record, EmfType::create_pen);
}

std::size_t count_of(const std::vector<Record>& records, EmfType type) {
  return static_cast<std::size_t>(
      std::count_if(records.begin(), records.end(), [&](const Record& record) { return is(record, type); }));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(emf)

BOOST_DATA_TEST_CASE(the_header_agrees_with_the_records, every_chart) {
  const std::string bytes = to_emf(draw(sample, {}));
  const auto records = records_of(bytes);
  const std::string& header = records.front().bytes;
  BOOST_TEST(is(records.front(), EmfType::header));
  BOOST_TEST(is(records.back(), EmfType::end_of_file));
  BOOST_TEST(u32(header, 40) == 0x464D4520U);
  BOOST_TEST(u32(header, 48) == bytes.size());
  BOOST_TEST(u32(header, 52) == records.size());
  const auto created = std::count_if(records.begin(), records.end(), creates);
  BOOST_TEST(u16(header, 56) == static_cast<std::uint32_t>(created) + 1);
  BOOST_TEST(u32(records.back().bytes, 16) == records.back().bytes.size());
}

BOOST_DATA_TEST_CASE(objects_are_made_before_use_and_deleted_once_when_no_longer_selected, every_chart) {
  const auto records = records_of(to_emf(draw(sample, {})));
  std::map<std::uint32_t, EmfType> living;
  std::map<EmfType, std::uint32_t> selected;
  for (const Record& record : records) {
    const std::uint32_t handle = record.bytes.size() >= 12 ? u32(record.bytes, 8) : 0;
    if (creates(record)) {
      BOOST_TEST(handle >= 1U);
      BOOST_TEST(living.emplace(handle, static_cast<EmfType>(record.type)).second);
    }
    if (is(record, EmfType::select_object)) {
      if (handle < 0x80000000U) {
        BOOST_REQUIRE(living.contains(handle));
        selected[living[handle]] = handle;
      } else if (handle == 0x80000000U) {
        selected.erase(EmfType::create_brush);
      } else if (handle == 0x8000000DU) {
        selected.erase(EmfType::create_font);
      } else {
        selected.erase(EmfType::create_pen);
      }
    }
    if (is(record, EmfType::delete_object)) {
      for (const auto& [kind, current] : selected) BOOST_TEST(current != handle);
      BOOST_TEST(living.erase(handle) == 1U);
    }
  }
  BOOST_TEST(living.empty());
}

BOOST_DATA_TEST_CASE(every_label_is_text_with_its_advances, every_chart) {
  const Drawing drawing = draw(sample, {});
  const auto records = records_of(to_emf(drawing));
  auto record = records.begin();
  for (const Shape& shape : drawing.shapes) {
    const auto* label = std::get_if<Label>(&shape);
    if (label == nullptr || label->text.empty()) continue;
    record = std::find_if(record, records.end(), [](const Record& r) { return is(r, EmfType::text); });
    BOOST_REQUIRE((record != records.end()));
    const std::string& bytes = record->bytes;
    const std::uint32_t units = u32(bytes, 44), text_at = u32(bytes, 48), advances_at = u32(bytes, 72);
    BOOST_TEST((utf16_at(bytes, text_at, units) == to_utf16(label->text)));
    BOOST_TEST(advances_at % 4 == 0U);
    BOOST_REQUIRE(advances_at + 4 * units == bytes.size());
    double sum = 0;
    for (std::uint32_t i = 0; i < units; ++i) sum += u32(bytes, advances_at + 4 * i);
    BOOST_TEST(std::abs(sum / 20 - text_width(label->text, label->bold) * label->size) < 0.05);
    ++record;
  }
}

BOOST_DATA_TEST_CASE(every_point_lies_within_the_bounds, every_chart) {
  const auto records = records_of(to_emf(draw(sample, {})));
  const auto right = static_cast<std::int32_t>(u32(records.front().bytes, 16));
  const auto bottom = static_cast<std::int32_t>(u32(records.front().bytes, 20));
  for (const Record& record : records) {
    if (!is(record, EmfType::polygon) && !is(record, EmfType::polyline)) continue;
    for (std::size_t i = 0; i < u32(record.bytes, 24); ++i) {
      const auto x = static_cast<std::int32_t>(u32(record.bytes, 28 + 8 * i));
      const auto y = static_cast<std::int32_t>(u32(record.bytes, 32 + 8 * i));
      BOOST_TEST((x >= -30 && x <= right + 30));
      BOOST_TEST((y >= -30 && y <= bottom + 30));
    }
  }
}

BOOST_DATA_TEST_CASE(the_same_chart_gives_the_same_bytes, every_chart) {
  BOOST_TEST((to_emf(draw(sample, {})) == to_emf(draw(sample, {}))));
}

BOOST_AUTO_TEST_CASE(the_frame_is_in_hundredths_of_a_millimetre) {
  const auto records = records_of(to_emf({604.7244094, 96, "", "", {}}));
  const std::string& header = records.front().bytes;
  BOOST_TEST(u32(header, 16) == 12094U);  // bounds, twentieths of a pixel
  BOOST_TEST(u32(header, 32) == 15999U);  // 12 094 / 20 px
  BOOST_TEST(u32(header, 36) == 2540U);
}

BOOST_AUTO_TEST_CASE(the_description_names_the_program_and_the_picture) {
  const auto records = records_of(to_emf({100, 50, "Sjukfrånvaro", "", {}}));
  const std::string& header = records.front().bytes;
  const std::u16string expected{u"Redovisa\0Sjukfrånvaro\0\0", 23};
  BOOST_TEST(u32(header, 60) == expected.size());
  BOOST_TEST((utf16_at(header, u32(header, 64), expected.size()) == expected));
}

BOOST_AUTO_TEST_CASE(a_dashed_line_is_drawn_as_its_strokes) {
  const Line line{{{0, 10}, {100, 10}}, "5A6270", 2, Dash::dashed};
  const auto records = records_of(to_emf({100, 50, "", "", {line}}));
  const auto strokes = std::find_if(records.begin(), records.end(),
                                    [](const Record& record) { return is(record, EmfType::polypolyline); });
  BOOST_REQUIRE((strokes != records.end()));
  BOOST_TEST(u32(strokes->bytes, 24) == 10U);  // five on, five off over a hundred
  BOOST_TEST(count_of(records, EmfType::polyline) == 0U);
}

BOOST_AUTO_TEST_CASE(colours_have_red_in_the_lowest_byte) {
  const auto records = records_of(to_emf({100, 50, "", "", {Box{{0, 0}, 10, 10, "112233"}}}));
  const auto brush = std::find_if(records.begin(), records.end(),
                                  [](const Record& record) { return is(record, EmfType::create_brush); });
  BOOST_REQUIRE((brush != records.end()));
  BOOST_TEST(u32(brush->bytes, 16) == 0x332211U);
}

BOOST_AUTO_TEST_CASE(a_line_without_length_is_left_out) {
  const auto records = records_of(to_emf({100, 50, "", "", {Line{}, Line{{{1, 1}}, "000000"}}}));
  BOOST_TEST(count_of(records, EmfType::polyline) == 0U);
}

BOOST_AUTO_TEST_SUITE_END()
