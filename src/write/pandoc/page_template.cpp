#include "write/pandoc/page_template.hpp"

#include <fmt/format.h>

#include "diagnostics/failure.hpp"
#include "write/base64.hpp"
#include "write/sha256.hpp"

namespace redovisa {

namespace {

constexpr const char* template_name = "webbsida.html";
constexpr std::string_view body = "$body$";

/// Pandoc takes a dollar sign in its template as the start of a variable.
std::string without_variables(std::string_view text) {
  std::string result;
  for (const char c : text) result += c == '$' ? "$$" : std::string(1, c);
  return result;
}

void replace_first(std::string& text, std::string_view name, std::string_view value) {
  if (const auto at = text.find(name); at != std::string::npos) text.replace(at, name.size(), value);
}

std::string part(const Look& look, const char* name) {
  const auto found = look.parts.find(name);
  return found == look.parts.end() ? std::string{} : found->second;
}

void demand_no_end(const std::string& text, std::string_view end, const char* name) {
  if (text.find(end) == std::string::npos) return;
  throw EnvironmentFailure{
      fmt::format("Utseendets fil {} får inte innehålla »{}«: webbsidan skulle ta slut där.", name, end)};
}

/// The logotype says nothing that the sender's name beside it does not, so it has no words of its own.
std::string logotype_element(const Logotype& logotype) {
  if (logotype.empty()) return {};
  return fmt::format(R"(<img class="logotyp" src="data:image/{};base64,{}" alt="">)", logotype.extension,
                     base64(logotype.bytes));
}

std::string policy(const std::string& style, const std::string& script) {
  return fmt::format(
      "default-src 'none'; img-src data:; font-src data:; style-src 'sha256-{}'; script-src 'sha256-{}'; "
      "base-uri 'none'; form-action 'none'",
      base64(sha256(style)), base64(sha256(script)));
}

}  // namespace

std::string page_template(const Look& look, const std::string& colours) {
  std::string page = part(look, template_name);
  if (page.find(body) == std::string::npos)
    throw EnvironmentFailure{
        fmt::format("Webbsidan kan inte skrivas: utseendet ska ha filen {}, där $body$ står på textens "
                    "plats. Övriga format är skrivna.",
                    template_name)};
  const std::string style = colours + part(look, "webbsida.css"), script = part(look, "webbsida.js");
  demand_no_end(style, "</style", "webbsida.css");
  demand_no_end(script, "</script", "webbsida.js");
  replace_first(page, body, fmt::format("{}{}{}", page_text_begins, body, page_text_ends));
  replace_first(page, "{säkerhet}", without_variables(policy(style, script)));
  replace_first(page, "{logotyp}", logotype_element(look.logotype));
  replace_first(page, "{stil}", without_variables(style));
  replace_first(page, "{skript}", without_variables(script));
  return page;
}

}  // namespace redovisa
