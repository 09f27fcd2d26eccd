#include "write/xlsx/xml_tags.hpp"

#include <boost/test/unit_test.hpp>
#include <dlfcn.h>
#include <functional>
#include <limits>
#include <memory>
#include <string>
#include <vector>

#include "write/xlsx/memory_stream.hpp"

using namespace redovisa;

namespace {

/// The library's own function of the name, which the program's goes before.
template <class Function>
Function* of_library(Function*, const char* name) {
  Dl_info library{};
  BOOST_REQUIRE(::dladdr(reinterpret_cast<void*>(&workbook_close), &library) != 0);
  static void* const handle = ::dlopen(library.dli_fname, RTLD_LAZY);
  return reinterpret_cast<Function*>(::dlsym(handle, name));
}

std::string text_in(std::FILE* stream) {
  std::rewind(stream);
  std::string text(100'000, '\0');
  text.resize(std::fread(text.data(), 1, text.size(), stream));
  std::fclose(stream);
  return text;
}

std::string written(const std::function<void(std::FILE*)>& write) {
  std::FILE* stream = open_memory_stream();
  BOOST_REQUIRE(stream != nullptr);
  write(stream);
  return text_in(stream);
}

struct Free {
  void operator()(xml_attribute* attribute) const { std::free(attribute); }
};
using Attribute = std::unique_ptr<xml_attribute, Free>;

/// A list of one attribute.
struct AttributeList {
  xml_attribute_list list;
  Attribute attribute;

  AttributeList(const char* key, const char* value) : attribute{new_attribute(key, value)} {
    STAILQ_INIT(&list);
    STAILQ_INSERT_TAIL(&list, attribute.get(), list_entries);
  }
};

const std::vector<std::string> texts{"",
                                     "plan",
                                     "å, ä & ö",
                                     "a<b>c\"d'e&amp;f",
                                     "två\nrader\tmed flik\r",
                                     std::string(3000, 'x'),
                                     std::string(2078, '&') + "å"};

}  // namespace

BOOST_AUTO_TEST_SUITE(xml_tags)

BOOST_AUTO_TEST_CASE(tags_are_as_the_library_writes_them) {
  for (const std::string& text : texts) {
    AttributeList attributes{"r:id", text.c_str()};
    auto* list = &attributes.list;
    const auto start = of_library(lxw_xml_start_tag, "lxw_xml_start_tag");
    BOOST_TEST(written([&](auto* file) { write_start_tag(file, "row", list); }) ==
               written([&](auto* file) { start(file, "row", list); }));
    const auto empty = of_library(lxw_xml_empty_tag, "lxw_xml_empty_tag");
    BOOST_TEST(written([&](auto* file) { write_empty_tag(file, "c", list); }) ==
               written([&](auto* file) { empty(file, "c", list); }));
    const auto element = of_library(lxw_xml_data_element, "lxw_xml_data_element");
    BOOST_TEST(written([&](auto* file) { write_element(file, "t", text.c_str(), list); }) ==
               written([&](auto* file) { element(file, "t", text.c_str(), list); }));
  }
  BOOST_TEST(written([](auto* file) { write_start_tag(file, "row", nullptr); }) == "<row>");
  BOOST_TEST(written([](auto* file) { write_end_tag(file, "row"); }) == "</row>");
}

BOOST_AUTO_TEST_CASE(attributes_are_as_the_library_makes_them) {
  const auto of_text = of_library(lxw_new_attribute_str, "lxw_new_attribute_str");
  for (const std::string& text : texts)
    BOOST_TEST(std::string{Attribute{new_attribute("ref", text.c_str())} -> value} ==
               Attribute { of_text("ref", text.c_str()) } -> value);
  const auto of_whole = of_library(lxw_new_attribute_int, "lxw_new_attribute_int");
  for (const std::uint32_t value : {0U, 7U, 1048576U, std::numeric_limits<std::uint32_t>::max()})
    BOOST_TEST(std::string{Attribute{new_attribute("s", static_cast<std::int32_t>(value))} -> value} ==
               Attribute { of_whole("s", value) } -> value);
  const auto of_number = of_library(lxw_new_attribute_dbl, "lxw_new_attribute_dbl");
  for (const double value : {0.0, 0.1, 15.0, 9.140625, 1.0 / 3, -2.5e-7, 1e16, 1.5e300, 0.7 / 7, 20.25 * 3})
    BOOST_TEST(std::string{Attribute{new_attribute("ht", value)} -> value} ==
               Attribute { of_number("ht", value) } -> value);
}

BOOST_AUTO_TEST_CASE(cells_have_the_library_s_names) {
  const auto of_cell = of_library(lxw_rowcol_to_cell, "lxw_rowcol_to_cell");
  for (const lxw_row_t row : {0U, 8U, 9U, 1048575U})
    for (const lxw_col_t column : std::vector<lxw_col_t>{0, 25, 26, 51, 52, 701, 702, 16383}) {
      char ours[LXW_MAX_CELL_NAME_LENGTH], theirs[LXW_MAX_CELL_NAME_LENGTH];
      write_cell_name(ours, row, column);
      of_cell(theirs, row, column);
      BOOST_TEST(std::string{ours} == theirs);
    }
}

// Otherwise all of it would be right but slow.
BOOST_AUTO_TEST_CASE(the_library_calls_the_program_s_functions) {
  for (const char* name : {"lxw_tmpfile", "lxw_xml_start_tag", "lxw_xml_empty_tag", "lxw_xml_end_tag",
                           "lxw_xml_data_element", "lxw_new_attribute_str", "lxw_new_attribute_int",
                           "lxw_new_attribute_dbl", "lxw_rowcol_to_cell", "zipOpen"}) {
    void* const first = ::dlsym(RTLD_DEFAULT, name);
    Dl_info program{}, place{};
    BOOST_REQUIRE(::dladdr(reinterpret_cast<void*>(&open_memory_stream), &program) != 0);
    BOOST_TEST_CONTEXT(name) {
      BOOST_REQUIRE(::dladdr(first, &place) != 0);
      BOOST_TEST(place.dli_fbase == program.dli_fbase);
    }
  }
}

BOOST_AUTO_TEST_CASE(a_stream_in_memory_is_read_and_written_anywhere) {
  std::FILE* stream = open_memory_stream();
  const std::string long_text(50'000, 'a');
  std::fputs(long_text.c_str(), stream);
  std::fseek(stream, 10, SEEK_SET);
  std::fputs("bc", stream);
  std::fseek(stream, 0, SEEK_END);
  BOOST_TEST(std::ftell(stream) == 50'000);
  std::fputs("slut", stream);
  BOOST_TEST(std::fseek(stream, -1, SEEK_SET) != 0);
  std::string expected = long_text + "slut";
  expected.replace(10, 2, "bc");
  BOOST_TEST(text_in(stream) == expected);
}

BOOST_AUTO_TEST_SUITE_END()
