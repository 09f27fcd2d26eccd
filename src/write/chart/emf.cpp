#include "write/chart/emf.hpp"

#include <algorithm>
#include <cmath>
#include <utility>
#include <variant>

#include "write/chart/drawing_geometry.hpp"
#include "write/chart/emf_objects.hpp"
#include "write/chart/emf_records.hpp"
#include "write/chart/font_metrics.hpp"
#include "write/chart/text_layout.hpp"

namespace redovisa {

namespace {

constexpr int units_per_px = 20;
constexpr int units_per_inch = 96 * units_per_px;

std::int32_t units(double px) { return static_cast<std::int32_t>(std::lround(px * units_per_px)); }
EmfPoint units(const Point& point) { return {units(point.x), units(point.y)}; }

EmfRect units(const Rect& rect) {
  return {units(rect.left), units(rect.top), units(rect.right), units(rect.bottom)};
}

std::vector<EmfPoint> units(const std::vector<Point>& points) {
  std::vector<EmfPoint> result;
  for (const Point& point : points) result.push_back(units(point));
  return result;
}

EmfRect bounds_of(const std::vector<EmfPoint>& points) {
  EmfRect rect{points.front().x, points.front().y, points.front().x, points.front().y};
  for (const auto& [x, y] : points) {
    rect.left = std::min(rect.left, x);
    rect.right = std::max(rect.right, x);
    rect.top = std::min(rect.top, y);
    rect.bottom = std::max(rect.bottom, y);
  }
  return rect;
}

std::uint32_t count(std::size_t size) { return static_cast<std::uint32_t>(size); }

EmfRecord points_record(EmfType type, const std::vector<EmfPoint>& points) {
  EmfRecord record{type};
  record.rect(bounds_of(points)).u32(count(points.size()));
  for (const EmfPoint& point : points) record.point(point);
  return record;
}

/// Several open polylines as one record.
EmfRecord strokes_record(const std::vector<std::vector<Point>>& strokes) {
  std::vector<EmfPoint> all;
  for (const auto& stroke : strokes)
    for (const Point& point : stroke) all.push_back(units(point));
  EmfRecord record{EmfType::polypolyline};
  record.rect(bounds_of(all)).u32(count(strokes.size())).u32(count(all.size()));
  for (const auto& stroke : strokes) record.u32(count(stroke.size()));
  for (const EmfPoint& point : all) record.point(point);
  return record;
}

/// Bytes of the first character of UTF-8 text that is not empty.
std::size_t first_character(std::string_view text) {
  std::size_t bytes = 1;
  while (bytes < text.size() && (static_cast<unsigned char>(text[bytes]) & 0xC0U) == 0x80U) ++bytes;
  return bytes;
}

/// Advances per UTF-16 unit, rounded so that the errors do not add up.
std::vector<std::int32_t> advances_of(const Label& label) {
  std::vector<std::int32_t> advances;
  double exact = 0;
  for (std::string_view rest = label.text; !rest.empty(); rest.remove_prefix(first_character(rest))) {
    const std::string_view character = rest.substr(0, first_character(rest));
    const std::int32_t before = units(exact);
    exact += text_width(character, label.bold) * label.size;
    advances.push_back(units(exact) - before);
    for (std::size_t i = 1; i < to_utf16(character).size(); ++i) advances.push_back(0);
  }
  return advances;
}

/// Offsets and fields as in MS-EMF 2.3.5.8 and 2.2.5, EMR_EXTTEXTOUTW with EmrText.
EmfRecord text_record(const Label& label, std::u16string_view text) {
  constexpr std::uint32_t string_offset = 76;
  const std::size_t padded = (2 * text.size() + 3) / 4 * 4;
  const Rect area = area_of(label);
  constexpr float hundredths_per_unit = 2540.0F / units_per_inch;
  EmfRecord record{EmfType::text};
  record.rect(units(area)).u32(1).f32(hundredths_per_unit).f32(hundredths_per_unit);
  record.point(units(Point{area.left, label.at.y})).u32(count(text.size())).u32(string_offset).u32(0);
  record.rect({0, 0, -1, -1}).u32(count(string_offset + padded));
  record.utf16(text).zeros(padded - 2 * text.size());
  for (const std::int32_t advance : advances_of(label)) record.i32(advance);
  return record;
}

/// Adds shapes as records.
class EmfPicture {
 public:
  EmfPicture(EmfFile& file, EmfObjects& objects) : file_{file}, objects_{objects} {}

  void operator()(const Line& line) {
    if (line.points.size() < 2) return;
    objects_.select_pen(line.colour, units(line.width));
    file_.add(line.dash == Dash::solid ? points_record(EmfType::polyline, units(line.points))
                                       : strokes_record(strokes_of(line)));
  }

  void operator()(const Marker& marker) {
    const bool hollow = is_hollow(marker.shape);
    objects_.select_brush(hollow ? "FFFFFF" : marker.colour);
    objects_.select_pen(marker.colour, hollow ? units(marker_stroke) : 0);
    const auto corners = corners_of(marker);
    if (!corners.empty()) return file_.add(points_record(EmfType::polygon, units(corners)));
    const auto [x, y] = marker.at;
    const double half = marker.size / 2;
    file_.add(
        std::move(EmfRecord{EmfType::ellipse}.rect(units(Rect{x - half, y - half, x + half, y + half}))));
  }

  void operator()(const Box& box) {
    const bool outlined = is_outlined(box.fill);
    objects_.select_brush(outlined ? box.ground : box.colour);
    objects_.select_pen(box.colour, outlined ? units(hatch_width) : 0);
    const auto [x, y] = box.corner;
    const double right = x + box.width, bottom = y + box.height;
    file_.add(points_record(EmfType::polygon, units({{x, y}, {right, y}, {right, bottom}, {x, bottom}})));
    add_hatch(box);
  }

  void operator()(const Label& label) {
    const std::u16string text = to_utf16(label.text);
    if (text.empty()) return;
    objects_.select_font(units(label.size), label.bold);
    objects_.set_text_colour(label.colour);
    file_.add(text_record(label, text));
  }

 private:
  void add_hatch(const Box& box) {
    std::vector<std::vector<Point>> strokes;
    for (const Stroke& stroke : hatch_of(box)) strokes.push_back({stroke.from, stroke.to});
    if (!strokes.empty()) file_.add(strokes_record(strokes));
  }

  EmfFile& file_;
  EmfObjects& objects_;
};

void set_up(EmfFile& file, const EmfPoint& extent) {
  file.add(std::move(EmfRecord{EmfType::set_map_mode}.u32(8)));  // anisotropic
  file.add(std::move(EmfRecord{EmfType::set_window_origin}.point({0, 0})));
  file.add(std::move(EmfRecord{EmfType::set_window_extent}.point(extent)));
  file.add(std::move(EmfRecord{EmfType::set_viewport_origin}.point({0, 0})));
  file.add(std::move(EmfRecord{EmfType::set_viewport_extent}.point(extent)));
  file.add(std::move(EmfRecord{EmfType::set_background_mode}.u32(1)));  // transparent
  file.add(std::move(EmfRecord{EmfType::set_text_align}.u32(24)));      // left, on the baseline
}

}  // namespace

std::string to_emf(const Drawing& drawing) {
  const EmfPoint extent{units(drawing.width), units(drawing.height)};
  EmfFile file;
  EmfObjects objects{file};
  set_up(file, extent);
  EmfPicture picture{file, objects};
  for (const Shape& shape : drawing.shapes) std::visit(picture, shape);
  objects.release();
  // the program's name and the picture's, each ended by a zero, and a zero more
  const std::u16string zero(1, u'\0');
  const std::u16string description = u"Redovisa" + zero + to_utf16(drawing.title) + zero + zero;
  return std::move(file).finish({0, 0, extent.x, extent.y}, units_per_inch, description);
}

}  // namespace redovisa
