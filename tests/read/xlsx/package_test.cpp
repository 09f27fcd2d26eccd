#include "read/xlsx/package.hpp"

#include <boost/test/unit_test.hpp>

#include "read/xlsx/opc.hpp"
#include "support/package_builder.hpp"

using namespace redovisa;

namespace {

struct Opened {
  TemporaryFile file;
  Diagnostics diagnostics;
  FaultLog log{"paket.zip", diagnostics};
  std::optional<Package> package;

  explicit Opened(std::string_view bytes, const ReadLimits& limits = {})
      : file{bytes}, package{Package::open(file.path(), limits, log)} {}

  /// The one code that was told of.
  Code code() const {
    BOOST_REQUIRE_EQUAL(diagnostics.size(), 1U);
    return diagnostics.front().code;
  }
};

PackageBuilder small_package() { return PackageBuilder{}.set("a/b.txt", "innehåll").set("C.txt", "annat"); }

}  // namespace

BOOST_AUTO_TEST_SUITE(package)

BOOST_AUTO_TEST_CASE(part_names_are_the_same_however_they_are_written) {
  BOOST_TEST(normalised_part_name("xl/worksheets/sheet1.xml") == "xl/worksheets/sheet1.xml");
  BOOST_TEST(normalised_part_name("/XL\\Worksheets/./Sheet1.xml") == "xl/worksheets/sheet1.xml");
  BOOST_TEST(normalised_part_name("xl/../../../etc/x") == "etc/x");
  BOOST_TEST(normalised_part_name("xl/blad%201.xml") == "xl/blad 1.xml");
  BOOST_TEST(normalised_part_name("xl/100%.xml") == "xl/100%.xml");
  BOOST_TEST(normalised_part_name("x%2") == "x%2");
  BOOST_TEST(normalised_part_name("") == "");
}

BOOST_AUTO_TEST_CASE(targets_are_relative_to_the_part_that_has_them_or_absolute) {
  BOOST_TEST(resolved_target("xl/workbook.xml", "worksheets/sheet1.xml") == "xl/worksheets/sheet1.xml");
  BOOST_TEST(resolved_target("xl/workbook.xml", "/xl/worksheets/sheet1.xml") == "xl/worksheets/sheet1.xml");
  BOOST_TEST(resolved_target("xl/b/workbook.xml", "../s.xml") == "xl/s.xml");
  BOOST_TEST(resolved_target("", "xl/workbook.xml") == "xl/workbook.xml");
}

BOOST_AUTO_TEST_CASE(a_part_is_found_by_any_writing_of_its_name) {
  Opened opened{small_package().bytes(true)};
  BOOST_REQUIRE(opened.package);
  BOOST_TEST(opened.package->has("c.TXT"));
  BOOST_TEST(!opened.package->has("d.txt"));
  BOOST_TEST(opened.package->has_ending(".txt"));
  BOOST_TEST(opened.package->text_of("/A\\b.txt", opened.log).value_or("") == "innehåll");
  BOOST_TEST(opened.diagnostics.empty());
}

BOOST_AUTO_TEST_CASE(a_missing_part_is_damage) {
  Opened opened{small_package().bytes()};
  BOOST_TEST(!opened.package->text_of("d.txt", opened.log));
  BOOST_TEST((opened.code() == Code::file_damaged));
  BOOST_TEST(opened.diagnostics.front().found == "delen d.txt saknas");
}

BOOST_AUTO_TEST_CASE(a_part_that_fails_its_checksum_is_damage) {
  Opened opened{with_replaced(small_package().bytes(), "innehåll", "innehäll")};
  BOOST_REQUIRE(opened.package);
  BOOST_TEST(!opened.package->text_of("a/b.txt", opened.log));
  BOOST_TEST((opened.code() == Code::file_damaged));
  BOOST_TEST(opened.diagnostics.front().found == "a/b.txt: kontrollsumman stämmer inte");
}

BOOST_AUTO_TEST_CASE(two_parts_with_the_same_name_are_both_refused) {
  const auto bytes = PackageBuilder{}.set("a.txt", "ett").set("b.txt", "två").bytes();
  Opened opened{with_replaced(bytes, "b.txt", "A.txt")};
  BOOST_REQUIRE(opened.package);
  BOOST_TEST(!opened.package->text_of("a.txt", opened.log));
  BOOST_TEST((opened.code() == Code::file_damaged));
}

BOOST_AUTO_TEST_CASE(a_truncated_archive_is_damage) {
  const auto bytes = small_package().bytes();
  for (const std::size_t length : {bytes.size() - 1, bytes.size() / 2, std::size_t{30}}) {
    Opened opened{bytes.substr(0, length)};
    BOOST_TEST(!opened.package, length);
    BOOST_TEST((opened.code() == Code::file_damaged));
  }
}

BOOST_AUTO_TEST_CASE(a_file_that_is_not_there_is_unreadable) {
  Diagnostics diagnostics;
  FaultLog log{"borta.xlsx", diagnostics};
  BOOST_TEST(!Package::open("/nowhere/at/all.xlsx", {}, log));
  BOOST_TEST(!Package::open(std::filesystem::temp_directory_path(), {}, log));
  BOOST_REQUIRE(diagnostics.size() == 2U);
  for (const auto& diagnostic : diagnostics) BOOST_TEST((diagnostic.code == Code::file_unreadable));
  BOOST_TEST(to_string(diagnostics.front().position) == "borta.xlsx");
}

BOOST_AUTO_TEST_CASE(every_limit_ends_the_reading) {
  const auto bytes = small_package().set("stor.txt", std::string(100'000, 'x')).bytes(true);
  const auto refused = [&](auto change) {
    ReadLimits limits;
    change(limits);
    Opened opened{bytes, limits};
    const bool whole = opened.package && opened.package->text_of("stor.txt", opened.log).has_value();
    return !whole && opened.code() == Code::file_over_limit;
  };
  BOOST_TEST(refused([](ReadLimits& limits) { limits.file = 100; }));
  BOOST_TEST(refused([](ReadLimits& limits) { limits.entries = 2; }));
  BOOST_TEST(refused([](ReadLimits& limits) { limits.small_part = 99'999; }));
  BOOST_TEST(refused([](ReadLimits& limits) { limits.part = 99'999; }));
  BOOST_TEST(refused([](ReadLimits& limits) { limits.total = 99'999; }));
  BOOST_TEST(refused([](ReadLimits& limits) { limits.ratio_from = 1000; }));
  Opened whole{bytes};
  BOOST_TEST(whole.package->text_of("stor.txt", whole.log)->size() == 100'000U);
}

BOOST_AUTO_TEST_CASE(the_total_counts_over_all_parts) {
  ReadLimits limits;
  limits.total = 12;
  Opened opened{small_package().bytes(), limits};
  BOOST_TEST(opened.package->text_of("a/b.txt", opened.log).has_value());
  BOOST_TEST(!opened.package->text_of("c.txt", opened.log));
  BOOST_TEST((opened.code() == Code::file_over_limit));
}

BOOST_AUTO_TEST_SUITE_END()
