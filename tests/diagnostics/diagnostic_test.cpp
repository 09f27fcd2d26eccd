#include "diagnostics/diagnostic.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <memory>
#include <set>
#include <string>

using namespace redovisa;

namespace {

SourcePosition in_sheet(const std::string& file, const std::string& sheet, std::uint32_t row,
                        std::uint32_t column) {
  return {std::make_shared<const Source>(Source{Source::Kind::sheet, file, sheet}), row, column};
}

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n'; }

}  // namespace

BOOST_AUTO_TEST_SUITE(diagnostic)

BOOST_AUTO_TEST_CASE(the_table_of_codes_is_in_the_order_of_the_enumeration) {
  const auto& codes = all_codes();
  BOOST_TEST(codes.size() == static_cast<std::size_t>(Code::csv_guessed) + 1);
  for (std::size_t i = 0; i < codes.size(); ++i)
    BOOST_TEST(static_cast<std::size_t>(codes[i].code) == i, codes[i].name);
}

BOOST_AUTO_TEST_CASE(every_code_has_a_name_of_its_own_and_words) {
  std::set<std::string_view> names;
  for (const auto& traits : all_codes()) {
    BOOST_TEST(names.insert(traits.name).second, traits.name);
    BOOST_TEST(traits.name.find(' ') == std::string_view::npos, traits.name);
    BOOST_TEST(!traits.what.empty(), traits.name);
    BOOST_TEST(!traits.what.ends_with('.'), traits.name);
    BOOST_TEST(traits.advice.ends_with('.'), traits.name);
  }
}

BOOST_AUTO_TEST_CASE(a_message_says_where_what_expected_and_advice_on_lines_of_their_own) {
  const Diagnostic d{Code::cell_not_a_number, in_sheet("plan.xlsx", "Mål", 7, 6), "ca 92", "ett tal",
                     "Ta bort ca."};
  const std::string what{traits_of(Code::cell_not_a_number).what};
  BOOST_TEST(to_string(d) == "plan.xlsx:Mål!F7: fel: " + what +
                                 " [inget-tal]\n"
                                 "    står:    ca 92\n"
                                 "    väntat:  ett tal\n"
                                 "    råd:     Ta bort ca.\n");
}

BOOST_AUTO_TEST_CASE(without_advice_of_its_own_a_message_has_the_codes) {
  const std::string advice{traits_of(Code::cell_empty).advice};
  BOOST_TEST(to_string({Code::cell_empty, {}, {}, {}}).find("råd:     " + advice) != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_is_not_known_has_no_line) {
  const std::string text = to_string({Code::cell_empty, {}, {}, {}});
  BOOST_TEST(text.starts_with("fel: "));
  BOOST_TEST(std::ranges::count(text, '\n') == 2);
}

BOOST_AUTO_TEST_CASE(other_places_are_listed) {
  Diagnostic d{Code::duplicate_id, in_sheet("b.xlsx", "Mål", 3, 1), "1.1", {}};
  d.others = {in_sheet("a.xlsx", "Mål", 2, 1)};
  BOOST_TEST(to_string(d).find("    se även: a.xlsx:Mål!A2\n") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_stands_there_is_shown_on_one_line_and_cut_between_characters) {
  std::string found = "rad ett\nrad två\tmed\x1B[31m";
  for (int i = 0; i < 100; ++i) found += "å";
  const std::string text = to_string({Code::cell_odd, {}, found, {}});
  BOOST_TEST(text.find("rad ett rad två med [31m") != std::string::npos);
  BOOST_TEST(text.find("å…\n") != std::string::npos);
  BOOST_TEST(std::ranges::none_of(text, is_control));
}

BOOST_AUTO_TEST_CASE(messages_come_by_severity_then_place) {
  Diagnostics all{{Code::sheet_hidden, in_sheet("a", "A", 0, 0), {}, {}},
                  {Code::cell_empty, in_sheet("b", "A", 1, 1), {}, {}},
                  {Code::cell_empty, in_sheet("a", "B", 10, 1), {}, {}},
                  {Code::sheet_unknown, in_sheet("a", "A", 0, 0), {}, {}},
                  {Code::cell_empty, in_sheet("a", "B", 9, 2), {}, {}},
                  {Code::cell_empty, in_sheet("a", "B", 9, 1), {}, {}},
                  {Code::cell_empty, {}, {}, {}}};
  sort_for_reading(all);
  std::string order;
  for (const auto& d : all)
    order += std::string{word_of(traits_of(d.code).severity)} + ' ' + to_string(d.position) + '\n';
  BOOST_TEST(order == "fel \nfel a:B!A9\nfel a:B!B9\nfel a:B!A10\nfel b:A!A1\nvarning a:A\nupplysning a:A\n");
}

BOOST_AUTO_TEST_CASE(only_errors_stop_the_report) {
  BOOST_TEST(!has_errors({}));
  BOOST_TEST(!has_errors({{Code::sheet_hidden, {}, {}, {}}, {Code::sheet_unknown, {}, {}, {}}}));
  BOOST_TEST(has_errors({{Code::sheet_hidden, {}, {}, {}}, {Code::cell_empty, {}, {}, {}}}));
}

BOOST_AUTO_TEST_SUITE_END()
