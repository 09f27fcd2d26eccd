#include "write/pandoc/page_footnotes.hpp"

#include <fmt/format.h>
#include <string_view>

#include "write/pandoc/html_text.hpp"

namespace redovisa {

namespace {

/// "3" in "#fnref3" and "#fn3".
std::string_view number_in(std::string_view address) {
  const auto first = address.find_first_of("0123456789");
  return first == std::string_view::npos ? std::string_view{} : address.substr(first);
}

}  // namespace

void finish_footnote_part(pugi::xml_node element) {
  const std::string_view role = element.attribute("role").value();
  const std::string_view number = number_in(element.attribute("href").value());
  if (role == "doc-noteref") set_html(element, "aria-label", fmt::format("Fotnot {}", number));
  if (role == "doc-backlink")
    set_html(element, "aria-label", fmt::format("Tillbaka till texten vid fotnot {}", number));
  if (role == "doc-endnotes") {
    set_html(element, "aria-label", "Fotnoter");
    element.remove_child("hr");  // the style draws the line
  }
  if (role == "doc-endnote") element.remove_attribute("role");  // deprecated; the list says as much
}

}  // namespace redovisa
