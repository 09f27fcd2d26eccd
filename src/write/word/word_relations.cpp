#include "write/word/word_relations.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "write/xml_text.hpp"

namespace redovisa {
namespace {

constexpr std::string_view office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr std::string_view package = "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr std::string_view core_properties =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_hexadecimal(char c) { return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'f'); }

bool is_name_character(char c) {
  return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'z') || c == '-' || c == '.' || c == '_';
}

// Strict, since Word calls the whole file damaged when one address in it cannot be read.
bool is_host(std::string_view host) {
  const auto colon = host.find(':');
  const auto name = host.substr(0, colon);
  const auto port = colon == std::string_view::npos ? std::string_view{} : host.substr(colon + 1);
  return !name.empty() && name.front() != '.' && name.find("..") == std::string_view::npos &&
         std::all_of(name.begin(), name.end(), is_name_character) && port.size() <= 4 &&
         std::all_of(port.begin(), port.end(), is_digit);
}

bool is_mailbox(std::string_view mailbox) {
  const auto at = mailbox.find('@');
  if (at == std::string_view::npos || at == 0) return false;
  const auto user = mailbox.substr(0, at);
  return std::all_of(user.begin(), user.end(), [](char c) { return is_name_character(c) || c == '+'; }) &&
         mailbox.find(':') == std::string_view::npos && is_host(mailbox.substr(at + 1));
}

bool may_stand_in_address(char c) {
  constexpr std::string_view marks = "-._~:/?#[]@!$&'()*+,;=";
  return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'z') || marks.find(c) != std::string_view::npos;
}

// The rest of an address, with what may not stand there as percent signs and hexadecimal digits.
std::string percent_encoded(std::string_view text) {
  std::string encoded;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool already =
        text[i] == '%' && i + 2 < text.size() && is_hexadecimal(text[i + 1]) && is_hexadecimal(text[i + 2]);
    if (already || may_stand_in_address(text[i]))
      encoded += text[i];
    else
      encoded += fmt::format("%{:02X}", static_cast<unsigned char>(text[i]));
  }
  return encoded;
}

bool begins_with(std::string_view text, std::string_view scheme) {
  return text.size() > scheme.size() &&
         std::equal(scheme.begin(), scheme.end(), text.begin(), [](char a, char b) { return a == lower(b); });
}

std::string type_of(std::string_view kind) {
  return kind == "core-properties" ? std::string{core_properties} : fmt::format("{}{}", office, kind);
}

}  // namespace

std::string link_target(std::string_view address) {
  for (const std::string_view scheme : {"http://", "https://"}) {
    if (!begins_with(address, scheme)) continue;
    const auto rest = address.substr(scheme.size());
    const auto host = rest.substr(0, rest.find_first_of("/?#"));
    if (!is_host(host)) return {};
    return fmt::format("{}{}{}", scheme, host, percent_encoded(rest.substr(host.size())));
  }
  if (!begins_with(address, "mailto:")) return {};
  const auto rest = address.substr(7);
  const auto mailbox = rest.substr(0, rest.find('?'));
  return is_mailbox(mailbox)
             ? fmt::format("mailto:{}{}", mailbox, percent_encoded(rest.substr(mailbox.size())))
             : "";
}

std::string Relations::add(std::string_view kind, std::string_view target, bool external) {
  const auto [found, is_new] = ids_.try_emplace({std::string{kind}, std::string{target}});
  if (is_new) {
    found->second = fmt::format("rId{}", relations_.size() + 1);
    relations_.push_back({found->second, std::string{kind}, std::string{target}, external});
  }
  return found->second;
}

std::string relations_part(const std::vector<Relation>& relations) {
  XmlText xml;
  xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  xml.open("Relationships").attribute("xmlns", package);
  for (const auto& relation : relations) {
    xml.open("Relationship").attribute("Id", relation.id).attribute("Type", type_of(relation.kind));
    xml.attribute("Target", relation.target);
    if (relation.external) xml.attribute("TargetMode", "External");
    xml.close();
  }
  xml.close();
  return xml.take();
}

}  // namespace redovisa
