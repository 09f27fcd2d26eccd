#include "read/ods/odf_names.hpp"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <utility>

namespace redovisa {

namespace {

constexpr std::pair<std::string_view, OdfSpace> spaces[] = {
    {"urn:oasis:names:tc:opendocument:xmlns:office:1.0", OdfSpace::office},
    {"urn:oasis:names:tc:opendocument:xmlns:table:1.0", OdfSpace::table},
    {"urn:oasis:names:tc:opendocument:xmlns:text:1.0", OdfSpace::text},
    {"urn:oasis:names:tc:opendocument:xmlns:style:1.0", OdfSpace::style},
    {"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0", OdfSpace::number},
    {"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0", OdfSpace::calc_extension},
};

constexpr std::uint32_t most_repeats = 1'000'000'000;

}  // namespace

void OdfNames::learn(const XmlAttributes& root) {
  static constexpr std::string_view declaration = "xmlns:";
  root.each([this](std::string_view name, std::string_view value) {
    if (!name.starts_with(declaration)) return true;
    for (const auto& [uri, space] : spaces)
      if (value == uri)
        prefixes_[static_cast<std::size_t>(space)] = fmt::format("{}:", name.substr(declaration.size()));
    return true;
  });
}

OdfName OdfNames::name_of(std::string_view written) const {
  for (const auto& [uri, space] : spaces) {
    const std::string& prefix = prefixes_[static_cast<std::size_t>(space)];
    if (!prefix.empty() && written.starts_with(prefix)) return {space, written.substr(prefix.size())};
  }
  return {OdfSpace::other, written};
}

bool OdfNames::is(std::string_view written, const OdfName& name) const {
  const std::string& prefix = prefixes_[static_cast<std::size_t>(name.space)];
  return written.size() == prefix.size() + name.local.size() && written.ends_with(name.local) &&
         !prefix.empty() && written.starts_with(prefix);
}

std::optional<std::string_view> OdfNames::find(const XmlAttributes& attributes, const OdfName& name) const {
  std::optional<std::string_view> found;
  attributes.each([&](std::string_view written, std::string_view value) {
    if (is(written, name)) found = value;
    return !found;
  });
  return found;
}

std::uint32_t OdfAttributes::count(OdfSpace space, std::string_view local) const {
  const auto written = text(space, local);
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), number);
  if (error == std::errc::result_out_of_range) return most_repeats;
  if (error != std::errc{} || end != written.data() + written.size()) return 1;
  return std::clamp(number, 1U, most_repeats);
}

}  // namespace redovisa
