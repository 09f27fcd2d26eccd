#include "kolada_client.hpp"

#include <fmt/format.h>

#include "diagnostics/failure.hpp"
#include "version.hpp"
#include "write/pandoc/child_process.hpp"
#include "write/temporary_folder.hpp"

namespace redovisa {

namespace {

constexpr std::size_t most_pages = 200;
constexpr std::chrono::seconds time_to_end{10};  // for curl, after the patience

constexpr std::string_view instead =
    "Inget har hämtats. Spara filerna från Kolada i mappen i stället, eller kör utan --hamta.";

/// What curl's exit code means to the one who waits.
std::string why(int exit_code, const std::string& messages) {
  switch (exit_code) {
    case 5:
    case 6:
    case 7:
      return "det går inte att nå servern, kanske för att det inte finns något nätverk";
    case 22:
      return "servern svarade med ett fel";
    case 28:
      return "servern svarade inte i tid";
    case 18:
    case 52:
    case 56:
      return "servern avbröt svaret";
    case 35:
    case 60:
      return "servern gick inte att lita på (certifikatet)";
    case 37:
      return "filen finns inte";
    case 63:
      return "svaret är orimligt stort";
    default:
      return fmt::format("curl gav felkod {} ({})", exit_code, messages.substr(0, 200));
  }
}

[[noreturn]] void fail(const std::string& address, const std::string& reason) {
  throw EnvironmentFailure(fmt::format("Kolada kunde inte läsas ({}): {}. {}", address, reason, instead));
}

/// Neither a shell nor the user's own settings of curl have any say, and no answer leads to another protocol.
std::vector<std::string> curl_arguments(const std::string& address, const std::string& output,
                                        std::chrono::seconds patience) {
  const std::string protocol = address.starts_with("file:") ? "=file" : "=http,https";
  return {"curl",
          "--disable",
          "--silent",
          "--show-error",
          "--fail",
          "--globoff",
          "--proto",
          protocol,
          "--location",
          "--max-redirs",
          "3",
          "--proto-redir",
          "=https,http",
          "--retry",
          "2",
          "--connect-timeout",
          "15",
          "--max-time",
          std::to_string(patience.count()),
          "--max-filesize",
          "67108864",
          "--user-agent",
          std::string{program_name_and_version},
          "--header",
          "Accept: application/json",
          "--output",
          output,
          "--url",
          address};
}

std::string fetched(const std::string& address, std::chrono::seconds patience) {
  const TemporaryFolder folder;
  const auto outcome = run_child(curl_arguments(address, (folder.path() / "svar").string(), patience), {},
                                 patience + time_to_end);
  if (!outcome.started)
    throw EnvironmentFailure(fmt::format(
        "Programmet curl finns inte, och utan det går det inte att hämta från Kolada. {}", instead));
  if (outcome.timed_out) fail(address, why(28, {}));
  if (outcome.exit_code != 0) fail(address, why(outcome.exit_code, outcome.messages));
  return folder.read("svar");
}

/// Adds what the page holds, and gives the address of the next; empty when it is the last.
std::string understand(const std::string& bytes, const std::string& address, KoladaFiles& files) {
  const auto source = std::make_shared<const Source>(Source{Source::Kind::text, address, {}});
  Diagnostics diagnostics;
  if (read_kolada(bytes, source, JsonLimits{}, files, diagnostics) != KoladaReading::kolada)
    fail(address, "svaret är inte skrivet som Kolada skriver");
  std::string next;
  const auto keep_next = [&next](const std::string& name, const JsonValue& value) {
    if ((name == "next_url" || name == "next_page") && value.kind == JsonKind::text) next = value.text;
  };
  read_json_rows(bytes, JsonLimits{}, {[](const JsonValue&) {}, keep_next});
  return next;
}

}  // namespace

std::vector<KoladaPage> KoladaClient::ask(const KoladaQuestion& question, KoladaFiles& files) const {
  std::vector<KoladaPage> pages;
  for (std::string address = question.address; !address.empty();) {
    if (!is_same_server(base_, address)) fail(address, "nästa sida ligger på en annan server");
    if (pages.size() == most_pages) fail(address, "svaret har orimligt många sidor");
    std::string bytes = fetched(address, patience_);
    address = understand(bytes, address, files);
    const std::string number = pages.empty() ? std::string{} : fmt::format("-sida-{}", pages.size() + 1);
    pages.push_back({fmt::format("{}{}.json", question.file, number), std::move(bytes)});
  }
  return pages;
}

}  // namespace redovisa
