#include "command_line/batch_options.hpp"

#include <CLI/CLI.hpp>
#include <charconv>
#include <fmt/format.h>
#include <optional>
#include <string_view>

namespace redovisa {

namespace {

constexpr unsigned most_threads = 1024, most_parts = 100'000;

/// A whole number from 1 to `most`.
std::optional<unsigned> count_in(std::string_view text, unsigned most) {
  unsigned number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size() || number < 1 || number > most)
    return std::nullopt;
  return number;
}

std::optional<FolderShare> share_in(std::string_view text) {
  const auto slash = text.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  const auto part = count_in(text.substr(0, slash), most_parts);
  const auto of = count_in(text.substr(slash + 1), most_parts);
  if (!part || !of || *part > *of) return std::nullopt;
  return FolderShare{*part, *of};
}

std::string threads_error(const std::string& text) {
  return count_in(text, most_threads) ? std::string{}
                                      : fmt::format("”{}” är inget antal från 1 till {}", text, most_threads);
}

std::string share_error(const std::string& text) {
  return share_in(text) ? std::string{}
                        : fmt::format("”{}” är ingen del; skriv till exempel 3/8, den tredje av åtta", text);
}

}  // namespace

void add_batch_options(CLI::App& command, BatchArguments& a) {
  command
      .add_option("--lista", a.list,
                  "Fil med en mapp på varje rad, i stället för eller utöver UNDERLAG; - läser från röret")
      ->type_name("FIL");
  command.add_option("--jobb", a.threads, "Så många mappar på en gång. Utan det: en för varje processor")
      ->type_name("ANTAL")
      ->check(CLI::Validator(threads_error, ""));
  command
      .add_option(
          "--del", a.share,
          "Bara en del av mapparna, t.ex. 3/8; varje mapp hör till en enda av delarna, alltid densamma")
      ->type_name("K/N")
      ->check(CLI::Validator(share_error, ""));
  command.add_flag("--bevaka", a.watch,
                   "Fortsätt tills Ctrl-C trycks, och skriv på nytt det som ändrade filer påverkar");
}

BatchSettings batch_settings(const BatchArguments& a) {
  return {a.list, count_in(a.threads, most_threads).value_or(0), share_in(a.share).value_or(FolderShare{}),
          a.watch};
}

}  // namespace redovisa
