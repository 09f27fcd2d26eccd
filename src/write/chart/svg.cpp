#include "write/chart/svg.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <variant>

#include "write/chart/drawing_geometry.hpp"
#include "write/xml_text.hpp"

namespace redovisa {

namespace {

constexpr double mm_per_px = 25.4 / 96;

/// At most two decimals, with a point, without zeros at the end.
std::string number(double value) {
  const auto hundredths = std::llround(value * 100);
  const auto size = std::abs(hundredths);
  std::array<char, 24> digits{};
  const auto* end = std::to_chars(digits.data(), digits.data() + digits.size(), size / 100).ptr;
  std::string text = hundredths < 0 ? "-" : "";
  text.append(digits.data(), static_cast<std::size_t>(end - digits.data()));
  if (size % 100 == 0) return text;
  text += '.';
  text += static_cast<char>('0' + size % 100 / 10);
  if (size % 10 != 0) text += static_cast<char>('0' + size % 10);
  return text;
}

std::string hash(const std::string& colour) { return fmt::format("#{}", colour); }

std::string pair(const Point& point) { return number(point.x) + ' ' + number(point.y); }

std::string path_through(const std::vector<Point>& points) {
  std::string path;
  for (const Point& point : points) path += (path.empty() ? "M" : "L") + pair(point);
  return path;
}

std::string path_of(const std::vector<Stroke>& strokes) {
  std::string path;
  for (const Stroke& stroke : strokes) path += path_through({stroke.from, stroke.to});
  return path;
}

std::string dash_array(const std::vector<double>& pattern) {
  std::string text;
  for (const double length : pattern) text += (text.empty() ? "" : " ") + number(length);
  return text;
}

/// Adds one shape to the SVG.
struct SvgShape {
  XmlText& xml;

  void operator()(const Line& line) const {
    xml.open("path").attribute("d", path_through(line.points)).attribute("fill", "none");
    xml.attribute("stroke", hash(line.colour)).attribute("stroke-width", number(line.width));
    xml.attribute("stroke-linecap", "round").attribute("stroke-linejoin", "round");
    const auto pattern = pattern_of(line);
    if (!pattern.empty()) xml.attribute("stroke-dasharray", dash_array(pattern));
    xml.close();
  }

  void operator()(const Marker& marker) const {
    const auto corners = corners_of(marker);
    if (corners.empty()) {
      xml.open("circle").attribute("cx", number(marker.at.x)).attribute("cy", number(marker.at.y));
      xml.attribute("r", number(marker.size / 2));
    } else {
      xml.open("path").attribute("d", path_through(corners) + "Z");
    }
    if (is_hollow(marker.shape))
      outline(marker.colour, marker_stroke, "FFFFFF");
    else
      xml.attribute("fill", hash(marker.colour));
    xml.close();
  }

  void operator()(const Box& box) const {
    xml.open("rect").attribute("x", number(box.corner.x)).attribute("y", number(box.corner.y));
    xml.attribute("width", number(box.width)).attribute("height", number(box.height));
    if (is_outlined(box.fill))
      outline(box.colour, hatch_width, box.ground);
    else
      xml.attribute("fill", hash(box.colour));
    xml.close();
    const auto hatch = hatch_of(box);
    if (hatch.empty()) return;
    xml.open("path").attribute("d", path_of(hatch));
    xml.attribute("stroke", hash(box.colour)).attribute("stroke-width", number(hatch_width)).close();
  }

  void operator()(const Label& label) const {
    xml.open("text").attribute("x", number(label.at.x)).attribute("y", number(label.at.y));
    xml.attribute("font-size", number(label.size)).attribute("fill", hash(label.colour));
    if (label.anchor != Anchor::start)
      xml.attribute("text-anchor", label.anchor == Anchor::middle ? "middle" : "end");
    if (label.bold) xml.attribute("font-weight", "bold");
    xml.text(label.text).close();
  }

  void outline(const std::string& colour, double width, const std::string& ground) const {
    xml.attribute("fill", hash(ground))
        .attribute("stroke", hash(colour))
        .attribute("stroke-width", number(width));
  }
};

}  // namespace

std::string to_svg(const Drawing& drawing) {
  XmlText xml;
  xml.open("svg").attribute("xmlns", "http://www.w3.org/2000/svg").attribute("xml:lang", "sv");
  xml.attribute("width", number(drawing.width * mm_per_px) + "mm");
  xml.attribute("height", number(drawing.height * mm_per_px) + "mm");
  xml.attribute("viewBox", "0 0 " + number(drawing.width) + " " + number(drawing.height));
  xml.attribute("role", "img").attribute("font-family", "Calibri, Carlito, sans-serif");
  xml.open("title").text(drawing.title).close();
  xml.open("desc").text(drawing.description).close();
  for (const Shape& shape : drawing.shapes) std::visit(SvgShape{xml}, shape);
  xml.close();
  return xml.take();
}

}  // namespace redovisa
