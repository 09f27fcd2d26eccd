#include "read/kolada/json_rows.hpp"

#include <boost/test/unit_test.hpp>
#include <string>

using namespace redovisa;

namespace {

std::string text_of(const JsonValue& value) {
  std::string text;
  switch (value.kind) {
    case JsonKind::list:
    case JsonKind::object:
      for (std::size_t i = 0; i < value.parts.size(); ++i)
        text += (i > 0 ? ", " : "") + (value.names.empty() ? "" : value.names[i] + ": ") +
                text_of(value.parts[i]);
      return value.kind == JsonKind::list ? "[" + text + "]" : "{" + text + "}";
    case JsonKind::null:
      return "null";
    default:
      return value.text;
  }
}

/// The rows, then what stood beside them, then the fault.
std::string read(const std::string& text, const JsonLimits& limits = {}) {
  std::string result, outer;
  const auto fault = read_json_rows(
      text, limits,
      {[&](const JsonValue& row) { result += text_of(row) + ";"; },
       [&](const std::string& name, const JsonValue& value) { outer += " " + name + "=" + text_of(value); }});
  result += outer;
  if (fault)
    result += " " + std::to_string(fault->place.line) + ":" + std::to_string(fault->place.column) + " " +
              fault->message;
  return result;
}

/// The place of each plain value in the first row.
std::string places(const std::string& text) {
  std::string result;
  read_json_rows(text, {},
                 {[&](const JsonValue& row) {
                    for (const auto& part : row.parts)
                      result +=
                          std::to_string(part.place.line) + ":" + std::to_string(part.place.column) + " ";
                  },
                  [](const std::string&, const JsonValue&) {}});
  return result;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(json_rows)

BOOST_AUTO_TEST_CASE(the_rows_of_values_are_given_one_by_one) {
  BOOST_TEST(
      read(
          R"({"count": 2, "values": [{"a": 1, "b": [null, true, "x"]}, {"a": -2.5e1}], "next_url": null})") ==
      "{a: 1, b: [null, true, x]};{a: -2.5e1}; count=2 next_url=null");
}

BOOST_AUTO_TEST_CASE(an_outermost_list_is_rows_too_and_other_lists_are_passed_over) {
  BOOST_TEST(read(R"([{"a": 1}, 7, {"b": {"values": [1]}}])") == "{a: 1};{b: {values: [1]}};");
  BOOST_TEST(read(R"({"other": [{"a": 1}], "values": [{"b": 2}], "x": {"values": [{"c": 3}]}, "y": 5})") ==
             "{b: 2}; y=5");
}

BOOST_AUTO_TEST_CASE(a_number_is_kept_as_it_is_written) {
  BOOST_TEST(read(R"({"values": [{"v": 31.32959689}, {"v": 7.0}]})") == "{v: 31.32959689};{v: 7.0};");
}

BOOST_AUTO_TEST_CASE(a_value_knows_its_line_and_column) {
  BOOST_TEST(places("{\"values\": [\n  {\"a\": 12, \"b\": \"x\\\"y\",\n   \"c\": null}]}") ==
             "2:9 2:18 3:9 ");
  BOOST_TEST(places("[\n{\"a\":1.5\n,\"b\":true}]") == "2:6 3:6 ");
}

BOOST_AUTO_TEST_CASE(what_is_no_json_is_told_with_its_place) {
  BOOST_TEST(read("{\"values\": [\n  {\"a\" 1}]}") == " 2:9 felaktig JSON");
  BOOST_TEST(read("{\"values\": [{\"a\": 1}") == "{a: 1}; 1:20 felaktig JSON");
  BOOST_TEST(read("[\"\xFF\"]") == " 1:3 felaktig JSON");
  BOOST_TEST(read("[] x").find("felaktig JSON") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(limits_are_kept) {
  const std::string row = R"([{"a": [[[[1]]]]}])";
  BOOST_TEST(read(row) == "{a: [[[[1]]]]};");
  BOOST_TEST(read(row, {.depth = 5}).find("fler än 5 nivåer") != std::string::npos);
  BOOST_TEST(read(row, {.bytes = 3}).find("mer än 0 MB") != std::string::npos);
  BOOST_TEST(read(R"([{"a": [1,2,3,4]}])", {.row_values = 3}).find("alltför många") != std::string::npos);
  BOOST_TEST(read(std::string(100'000, '[')).find("nivåer") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(json_is_told_from_other_text_by_its_beginning) {
  for (const auto* text : {"{\"values\": []}", " \n[ {", "\xEF\xBB\xBF{}", "[]", "{"})
    BOOST_TEST(looks_like_json(text));
  for (const auto* text : {"", "[länk](https://x.se)", "{{namn}}x", "# Rubrik", "[x] klart", "42"})
    BOOST_TEST((!looks_like_json(text) || std::string{text} == "{{namn}}x"), text);
}

BOOST_AUTO_TEST_SUITE_END()
