// --hamta against a folder that answers as Kolada does; no network is needed.
#include "fetch_kolada.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "diagnostics/failure.hpp"
#include "kolada_request.hpp"
#include "read/kolada/kolada_sample.hpp"
#include "support/kolada_case.hpp"
#include "support/material_folder.hpp"

using namespace redovisa;

namespace {

namespace fs = std::filesystem;

/// A folder with a plan of one indicator, and one that answers for Kolada.
struct Case {
  MaterialFolder material, server;

  Case() {
    add_plan_of_kolada_indicator(material);
    for (const auto& [path, text] : kolada_answers()) answer(path, text);
  }

  void answer(const std::string& path, const std::string& text) const {
    const fs::path file = server.path() / path;
    fs::create_directories(file.parent_path());
    std::ofstream{file, std::ios::binary} << text;
  }

  std::string base() const { return "file://" + server.path().string(); }

  std::string fetch() const {
    std::ostringstream out;
    fetch_kolada(material.path(), {{}, TEMPLATES_DIR, base()}, out);
    return out.str();
  }

  std::vector<std::string> files() const {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator{material.path()})
      names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
  }
};

const std::vector<std::string> all_files{"kolada-grupper.json", "kolada-kommuner.json",
                                         "kolada-nyckeltal-1.json", "kolada-varden-1.json", "plan.xlsx"};
const std::vector<std::string> plan_alone{"plan.xlsx"};

}  // namespace

BOOST_AUTO_TEST_SUITE(fetching_from_kolada)

BOOST_AUTO_TEST_CASE(the_answers_are_kept_in_the_folder_and_told) {
  const Case c;
  const std::string told = c.fetch();
  BOOST_TEST(told.find("Hämtade 1 nyckeltal (N1)") != std::string::npos);
  BOOST_TEST(told.find("kolada-varden-1.json") != std::string::npos);
  BOOST_TEST(c.files() == all_files, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(nothing_is_written_when_an_answer_is_missing) {
  const Case c;
  fs::remove_all(c.server.path() / "data");
  BOOST_CHECK_THROW(c.fetch(), EnvironmentFailure);
  BOOST_TEST(c.files() == plan_alone, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(nothing_is_written_when_an_answer_is_something_else) {
  const Case c;
  for (const auto* text : {"<html>Inloggning krävs</html>", "{\"values\": [", "{\"fel\": \"okänt\"}", ""}) {
    c.answer("kpi/N1", text);
    BOOST_CHECK_THROW(c.fetch(), EnvironmentFailure);
    BOOST_TEST(c.files() == plan_alone, boost::test_tools::per_element());
  }
}

BOOST_AUTO_TEST_CASE(pages_are_followed_on_the_same_server_alone) {
  const Case c;
  std::string first = kolada_data({{"N1", "0101", 2023, {"T 13"}}});
  const auto with_next = [&](const std::string& address) {
    std::string text = first;
    text.replace(text.find("\"next_url\": null"), 16, "\"next_url\": \"" + address + "\"");
    return text;
  };
  c.answer("sida2", kolada_data({{"N1", "0101", 2024, {"T 12"}}}));
  c.answer(kolada_values_path, with_next(c.base() + "/sida2"));
  c.fetch();
  BOOST_TEST(std::ranges::count(c.files(), "kolada-varden-1-sida-2.json") == 1);
  c.answer(kolada_values_path, with_next("http://127.0.0.1:9/annan"));
  BOOST_CHECK_THROW(c.fetch(), EnvironmentFailure);
}

BOOST_AUTO_TEST_CASE(pages_of_an_earlier_time_are_taken_away) {
  const Case c;
  c.material.add_file("kolada-varden-1-sida-2.json", "{\"values\": [], \"count\": 0}");
  c.material.add_file("kolada-egen.json", "{\"values\": [], \"count\": 0}");
  c.fetch();
  BOOST_TEST(std::ranges::count(c.files(), "kolada-varden-1-sida-2.json") == 0);
  BOOST_TEST(std::ranges::count(c.files(), "kolada-egen.json") == 1);
}

BOOST_AUTO_TEST_CASE(a_municipality_that_kolada_does_not_have_is_told) {
  const Case c;
  c.answer("municipality", kolada_municipalities({{"0102", "Lillby"}}));
  BOOST_CHECK_EXCEPTION(c.fetch(), EnvironmentFailure, [](const EnvironmentFailure& failure) {
    return std::string{failure.what()}.find("Kommunkod") != std::string::npos;
  });
}

BOOST_AUTO_TEST_CASE(addresses_hold_at_most_twenty_five_ids_and_nothing_unsafe) {
  std::vector<std::string> ids(30, "N1");
  for (std::size_t i = 0; i < ids.size(); ++i) ids[i] += std::to_string(i);
  BOOST_TEST(ask_for_names("https://k", ids).size() == 2U);
  BOOST_TEST(ask_for_values("https://k", {"N1/../x?y"}, {"0101"})[0].address ==
             "https://k/data/kpi/N1%2F%2E%2E%2Fx%3Fy/municipality/0101?per_page=5000");
  BOOST_TEST(ask_for_groups("https://k", "Åre").address ==
             "https://k/municipality_groups?title=%C3%85re&per_page=5000");
  BOOST_TEST(ask_for_all("https://k", {"N1"}, 2023, 2025)[0].address ==
             "https://k/data/kpi/N1/year/2023,2024,2025?per_page=5000");
  BOOST_TEST(ask_for_all("https://k", {}, 2023, 2025).empty());
}

BOOST_AUTO_TEST_CASE(the_same_server_is_the_same_protocol_name_and_port) {
  BOOST_TEST(is_same_server("https://api.kolada.se/v3", "https://api.kolada.se/v3/data?page=2"));
  for (const auto* other : {"http://api.kolada.se/v3", "https://api.kolada.se.x/v3", "file:///etc/passwd",
                            "https://api.kolada.se:8/v3", "//x"})
    BOOST_TEST(!is_same_server("https://api.kolada.se/v3", other));
}

BOOST_AUTO_TEST_SUITE_END()
