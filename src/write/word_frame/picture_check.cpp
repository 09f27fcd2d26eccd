#include "write/word_frame/picture_check.hpp"

#include <algorithm>
#include <array>
#include <pugixml.hpp>

#include "diagnostics/folded.hpp"
#include "document/text_marks.hpp"

namespace redovisa {

namespace {

using namespace std::string_view_literals;

/// How the bytes of a kind of picture begin, or what they hold at another place.
struct PictureMark {
  std::string_view extension, bytes;
  std::size_t at = 0;
};
constexpr std::array picture_marks{PictureMark{"png", "\x89PNG\r\n\x1A\n"sv},
                                   PictureMark{"jpg", "\xFF\xD8\xFF"sv},
                                   PictureMark{"jpeg", "\xFF\xD8\xFF"sv},
                                   PictureMark{"gif", "GIF87a"sv},
                                   PictureMark{"gif", "GIF89a"sv},
                                   PictureMark{"bmp", "BM"sv},
                                   PictureMark{"tif", "II*\0"sv},
                                   PictureMark{"tif", "MM\0*"sv},
                                   PictureMark{"tiff", "II*\0"sv},
                                   PictureMark{"tiff", "MM\0*"sv},
                                   PictureMark{"emf", " EMF"sv, 40},
                                   PictureMark{"wmf", "\xD7\xCD\xC6\x9A"sv},
                                   PictureMark{"wmf", "\1\0\x09\0"sv},
                                   PictureMark{"wmf", "\2\0\x09\0"sv}};

/// Pictures that an SVG may hold within itself: how they begin, base64 and all. No SVG in an SVG.
constexpr std::array inner_pictures{"data:image/png;base64,iVBORw0KGgo"sv, "data:image/jpeg;base64,/9j/"sv,
                                    "data:image/jpg;base64,/9j/"sv, "data:image/gif;base64,R0lGOD"sv};

std::string local_name(std::string_view name) { return folded(name.substr(name.rfind(':') + 1)); }

bool is_inner_picture(std::string address) {
  std::erase_if(address, [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
  const auto begins = [&](std::string_view start) { return address.starts_with(start); };
  if (std::ranges::none_of(inner_pictures, begins)) return false;
  const auto last = address.find_last_not_of('=');
  constexpr auto digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"sv;
  return address.find_first_not_of(digits, address.find(',') + 1) > last;
}

/// Whether a CSS value or sheet points at something outside of the picture; escapes could hide that.
bool points_outside(std::string_view css) {
  const std::string text = folded(css);
  for (const auto mark : {"\\"sv, "image("sv, "image-set("sv, "src("sv})
    if (text.find(mark) != std::string::npos) return true;
  for (auto at = text.find("url("); at != std::string::npos; at = text.find("url(", at + 1)) {
    const auto target = text.find_first_not_of(" \t\r\n'\"", at + 4);
    if (target == std::string::npos || text[target] != '#') return true;
  }
  return false;
}

bool is_harmful_attribute(const pugi::xml_attribute& attribute) {
  const std::string_view name = attribute.name(), value = attribute.value();
  if (name.starts_with("xmlns")) return false;
  const std::string local = local_name(name);
  if (local == "href" || local == "src")
    return !value.starts_with('#') && !is_inner_picture(attribute.value());
  const bool of_svg = name.find(':') == std::string_view::npos;  // those of drawing programs mean nothing
  return name == "xml:base" || (of_svg && (local.starts_with("on") || points_outside(value)));
}

bool is_harmful_element(const pugi::xml_node& element) {
  constexpr std::array harmful{"script", "foreignobject", "set",   "handler", "listener",
                               "iframe", "object",        "embed", "audio",   "video"};
  const std::string name = local_name(element.name());
  if (name.starts_with("animate") || std::ranges::find(harmful, name) != harmful.end()) return true;
  if (std::ranges::any_of(element.attributes(), is_harmful_attribute)) return true;
  if (name != "style") return false;
  std::string sheet;
  for (const auto& piece : element.children()) sheet += piece.value();
  return sheet.find('@') != std::string::npos || points_outside(sheet);
}

/// Goes through an SVG until something in it is not allowed.
struct HarmlessWalk final : pugi::xml_tree_walker {
  static constexpr int deepest = 64;
  bool for_each(pugi::xml_node& node) override {
    if (node.type() == pugi::node_element) return depth() < deepest && !is_harmful_element(node);
    return node.type() != pugi::node_pi && node.type() != pugi::node_doctype;
  }
};

bool is_utf8(std::string_view bytes, const pugi::xml_document& document) {
  const auto encoding = document.first_child().attribute("encoding");
  const bool declared = document.first_child().type() == pugi::node_declaration && encoding &&
                        folded(encoding.value()) != "utf-8";
  return !declared && first_invalid_utf8(bytes) == std::string_view::npos &&
         bytes.find('\0') == std::string_view::npos;
}

/// Whether the picture is an SVG that shows the same whoever reads it and wherever.
bool is_harmless_svg(std::string_view bytes) {
  constexpr auto everything =
      pugi::parse_default | pugi::parse_declaration | pugi::parse_pi | pugi::parse_doctype;
  pugi::xml_document document;
  const auto read = document.load_buffer(bytes.data(), bytes.size(), everything, pugi::encoding_utf8);
  if (!read || !is_utf8(bytes, document)) return false;
  HarmlessWalk walk;
  return local_name(document.document_element().name()) == "svg" && document.traverse(walk);
}

}  // namespace

std::string objection_to_picture(std::string_view extension, std::string_view bytes) {
  if (extension == "svg")
    return is_harmless_svg(bytes) ? "" : "SVG-bilder som hämtar eller kör något, eller som inte går att läsa";
  const bool as_named = std::ranges::any_of(picture_marks, [&](const PictureMark& mark) {
    return mark.extension == extension &&
           bytes.substr(std::min(mark.at, bytes.size())).starts_with(mark.bytes);
  });
  return as_named ? "" : "bilder som inte är av det slag som filnamnet säger";
}

}  // namespace redovisa
