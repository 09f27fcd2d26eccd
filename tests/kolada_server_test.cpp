// --hamta over HTTP, against a server on this machine that answers as Kolada does or as it should not.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <sstream>
#include <string>

#include "diagnostics/failure.hpp"
#include "fetch_kolada.hpp"
#include "kolada_client.hpp"
#include "read/kolada/kolada_sample.hpp"
#include "support/http_server.hpp"
#include "support/kolada_case.hpp"
#include "support/material_folder.hpp"

using namespace redovisa;

namespace {

namespace fs = std::filesystem;

const std::string values_path = '/' + kolada_values_path;

struct ServedCase {
  HttpServer server;
  MaterialFolder material;

  ServedCase() {
    add_plan_of_kolada_indicator(material);
    for (const auto& [path, text] : kolada_answers()) server.answer('/' + path, {200, text});
  }

  void fetch() const {
    std::ostringstream out;
    fetch_kolada(material.path(), {{}, TEMPLATES_DIR, server.address()}, out);
  }

  /// What is said when it fails; nothing may have been written.
  std::string complaint() const {
    std::string said;
    try {
      fetch();
    } catch (const EnvironmentFailure& failure) {
      said = failure.what();
    }
    BOOST_TEST(std::distance(fs::directory_iterator{material.path()}, {}) == 1);
    return said;
  }
};

bool says(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

BOOST_AUTO_TEST_SUITE(kolada_server)

BOOST_AUTO_TEST_CASE(what_the_server_answers_is_kept) {
  const ServedCase c;
  c.fetch();
  BOOST_TEST(fs::exists(c.material.path() / "kolada-varden-1.json"));
  const auto asked = c.server.asked();
  BOOST_TEST(std::ranges::count(asked, values_path) == 1);
}

BOOST_AUTO_TEST_CASE(pages_are_followed_to_the_last) {
  ServedCase c;
  const auto page = [&](int year, const std::string& next) {
    std::string text = kolada_data({{"N1", "0101", year, {"T 12"}}});
    if (!next.empty()) text.replace(text.find("\"next_url\": null"), 16, "\"next_url\": \"" + next + "\"");
    return HttpAnswer{200, text};
  };
  c.server.answer(values_path, page(2022, c.server.address() + "/sida2?page=2"));
  c.server.answer("/sida2", page(2023, c.server.address() + "/sida3"));
  c.server.answer("/sida3", page(2024, ""));
  c.fetch();
  for (const auto* file :
       {"kolada-varden-1.json", "kolada-varden-1-sida-2.json", "kolada-varden-1-sida-3.json"})
    BOOST_TEST(fs::exists(c.material.path() / file), file);
}

BOOST_AUTO_TEST_CASE(an_answer_that_is_not_found_is_told_with_its_address) {
  ServedCase c;
  c.server.answer(values_path, {404, "{\"detail\": \"Not Found\"}"});
  const std::string said = c.complaint();
  BOOST_TEST(says(said, "servern svarade med ett fel"), said);
  BOOST_TEST(says(said, values_path), said);
}

BOOST_AUTO_TEST_CASE(garbage_is_no_answer) {
  ServedCase c;
  for (const auto* body : {"<!doctype html><title>Logga in</title>", "{\"values\": [{\"kpi\":", "[1, 2",
                           "\xFF\xFE", "{\"detail\": \"rate limit\"}"}) {
    c.server.answer(values_path, {200, body});
    BOOST_TEST(says(c.complaint(), "inte skrivet som Kolada skriver"), body);
  }
}

BOOST_AUTO_TEST_CASE(an_answer_that_is_cut_off_is_no_answer) {
  ServedCase c;
  c.server.answer(values_path, {200, R"({"values": [], "count": 0})", false, true});
  BOOST_TEST(says(c.complaint(), "servern avbröt svaret"));
}

BOOST_AUTO_TEST_CASE(a_server_that_never_answers_is_given_up) {
  HttpServer server;
  server.answer("/kpi", {200, {}, true});
  const KoladaClient client{server.address(), std::chrono::seconds{1}};
  KoladaFiles files;
  BOOST_CHECK_EXCEPTION(client.ask({server.address() + "/kpi", "kolada"}, files), EnvironmentFailure,
                        [](const EnvironmentFailure& f) { return says(f.what(), "svarade inte i tid"); });
}

BOOST_AUTO_TEST_CASE(nobody_at_the_address_is_no_network) {
  std::string address;
  {
    const HttpServer gone;
    address = gone.address();
  }
  const KoladaClient client{address};
  KoladaFiles files;
  BOOST_CHECK_EXCEPTION(
      client.ask({address + "/kpi", "kolada"}, files), EnvironmentFailure,
      [](const EnvironmentFailure& f) { return says(f.what(), "går inte att nå servern"); });
}

BOOST_AUTO_TEST_SUITE_END()
